import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { listDeclarationUnits } from '../../model/cite/cited-unit.ts';
import { toCslItem, type CslItem } from '../../model/cite/csl-item.ts';
import { findUnit } from '../../model/text/corpus.ts';
import { numberedTexts as corpus } from '../../test/numbered-texts.ts';
import { toCitationFile } from './citation-file.ts';
import { formatCslCitation } from './csl-citation.ts';
import { toSubparagraphText } from '../dataset/declaration-json.ts';

const toAddress = (path: string) => `https://declarations.example/texts${path}`;
const units = corpus.declarations
  .flatMap(listDeclarationUnits)
  .filter(({ id }) => !id.includes('fn-'))
  .map((unit) => [unit.id, unit] as const);

test('every unit and every declaration has files', () => expect(units).toHaveLength(73 + 2));

/** Reads a file with the parsers of the citation library, which had no part in writing it. */
function parse(text: string): CslItem {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] as unknown as CslItem;
}

/** The entry in a list of references that a manager prints of what it read. */
function formatReference(style: 'apa' | 'chicago', item: CslItem): string {
  const entry = new Cite([item]).format('bibliography', { style, lang: 'en-US', format: 'text' });
  expect(entry).not.toContain('Pub. L.');
  return entry.trim();
}

/** What makes a reference, whoever read it. */
const pick = ({
  type,
  genre,
  author,
  publisher,
  number,
  title,
  issued,
  URL,
  ...rest
}: CslItem) => ({
  type,
  genre,
  // BibTeX knows no name of a body: in braces of its own it is read as a family name.
  author: author.map(
    ({ literal, family }: { literal?: string; family?: string }) => literal ?? family,
  ),
  publisher,
  number,
  title,
  issued,
  URL,
  language: rest.language,
  note: rest.note,
});

describe.each(units)('%s', (_, unit) => {
  const file = (form: string) => toCitationFile(form, [unit], 'edition', toAddress);
  const address = toAddress(unit.path);
  const item = toCslItem(unit.cited, address);

  test.each(['bib', 'ris', 'csl.json'])('.%s gives the one reference', (form) => {
    const found = parse(file(form));
    expect(pick(found)).toEqual(pick(item));
    for (const style of ['apa', 'chicago'] as const)
      expect(formatReference(style, found)).toBe(
        formatCslCitation(style, unit.cited, address).split('\n')[1]?.replaceAll('*', ''),
      );
  });

  test('.ris has one field a line and one record, ends of line as the format wants them', () => {
    const lines = file('ris').split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n]*$/);
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - RPRT']);
    expect(lines.at(-1)).toBe('ER  - ');
  });
});

test.each([
  ['2025/18/d', 'bib'],
  ['2025/18/d', 'ris'],
  ['2025/18/d', 'csl.json'],
  ['2017', 'bib'],
  ['2017', 'ris'],
])('the file of %s as .%s', async (id, form) => {
  const unit = units.find(([found]) => found === id)?.[1];
  if (!unit) throw new Error(id);
  // The repository keeps one end of line; the ends of lines of RIS have a test of their own.
  await expect(
    toCitationFile(form, [unit], 'edition', toAddress).replaceAll('\r\n', '\n'),
  ).toMatchFileSnapshot(`../../test/golden/citation/${id.replaceAll('/', '-')}.${form}`);
});

test('the words of a subparagraph as text', async () => {
  const [paragraph, point] = ['2025/18', '2025/18/d'].map((locator) => findUnit(corpus, locator));
  if (!paragraph || !point) throw new Error('2025/18/d');
  await expect(toSubparagraphText(paragraph, point)).toMatchFileSnapshot(
    '../../test/golden/citation/2025-18-d.txt',
  );
});

test('signs that TeX reads are written so that they come back', () => {
  const cited = {
    kind: 'text',
    symbol: 'A/RES/1/1',
    annex: false,
    title: 'Costs & 50% of #1_{a} ~ \\ ^',
    adopted: '2000-02-29',
    unit: null,
    footnote: null,
  } as const;
  const text = toCitationFile(
    'bib',
    [{ id: 'x', name: 'x', path: '/x/', lines: [], cited }],
    '',
    toAddress,
  );
  expect(parse(text)).toMatchObject({
    title: cited.title,
    issued: { 'date-parts': [[2000, 2, 29]] },
  });
});

test('what cannot be made is refused', () => {
  expect(() => toCitationFile('bib', [], '', toAddress)).toThrow('nothing to cite');
  const [[, unit] = []] = units;
  expect(() => toCitationFile('docx', unit ? [unit] : [], '', toAddress)).toThrow('.docx');
});
