import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { listDeclarationUnits } from '../../model/cite/cited-unit.ts';
import { findUnit } from '../../model/text/corpus.ts';
import { readCorpus } from '../../test/read-corpus.ts';
import { toCitationFile } from './citation-file.ts';
import { toCslItem } from './csl-item.ts';
import { toSubparagraphText } from '../dataset/declaration-json.ts';

const toAddress = (path: string) => `https://declarations.example/texts${path}`;
const corpus = await readCorpus();
const units = corpus.declarations
  .flatMap(listDeclarationUnits)
  .filter(({ id }) => !id.includes('fn-'))
  .map((unit) => [unit.id, unit] as const);

test('every unit and every declaration has files', () => expect(units).toHaveLength(72 + 2));

/** Reads a file with the parsers of the citation library, which had no part in writing it. */
function parse(text: string) {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  const [{ number, title, issued, URL, language, note, section } = {}] = data;
  return { number, title, issued, URL, language, section: section ?? note };
}

describe.each(units)('%s', (_, unit) => {
  const file = (form: string) => toCitationFile(form, [unit], 'edition', toAddress);
  const { number, title, issued, URL, language, section } = toCslItem(
    unit.cited,
    toAddress(unit.path),
  );
  const kept = { number, title, issued, URL, language, section };

  test.each(['bib', 'ris', 'csl.json'])('.%s keeps symbol, place, date and address', (form) =>
    expect(parse(file(form))).toEqual(kept),
  );

  test('.ris has one field a line and one record, ends of line as the format wants them', () => {
    const lines = file('ris').split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n]*$/);
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - STAT']);
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
