import { expect, test } from 'vitest';
import { citationStyles, type CitationStyle } from '../../model/cite/style/citation-style.ts';
import {
  listDeclarationUnits,
  listFigureUnits,
  listParagraphUnits,
  listStatementUnits,
} from '../../model/cite/cited-unit.ts';
import { findDeclaration, findUnit } from '../../model/text/corpus.ts';
import { readCorpus } from '../../test/read-corpus.ts';
import { toCiteSheet } from './cite-sheet.ts';

const toAddress = (path: string) => `https://declarations.example${path}`;
const corpus = await readCorpus();
const sheetOf = (id: string) =>
  toCiteSheet(listDeclarationUnits(findDeclaration(corpus, id)), 'edition', toAddress).units;
const everything = [
  ...sheetOf('2017'),
  ...sheetOf('2025'),
  ...toCiteSheet(listStatementUnits(corpus, '2025/annalena-baerbock'), 'edition', toAddress).units,
  ...toCiteSheet(listStatementUnits(corpus, '2017/yuri-fedotov'), 'edition', toAddress).units,
  ...toCiteSheet(listFigureUnits(corpus, 'victims-women-girls-2025'), 'edition', toAddress).units,
  ...toCiteSheet(listFigureUnits(corpus, 'convictions-forced-labour'), 'edition', toAddress).units,
  ...toCiteSheet(listFigureUnits(corpus, 'adoption-by-consensus-2025'), 'edition', toAddress).units,
];

const styles = Object.keys(citationStyles) as CitationStyle[];
const cited = [
  '2017/7',
  '2017/11/b',
  '2025/12',
  '2025/18/d',
  '2017',
  '2025',
  '2017/fn-2',
  '2025/fn-12',
  'statement/2025/annalena-baerbock',
  'statement/2017/yuri-fedotov',
  'statistic/victims-women-girls-2025',
  'statistic/convictions-forced-labour',
  'statistic/adoption-by-consensus-2025',
];

test.each(styles)(
  'every kind of thing is cited in the style %s as it always was',
  async (style) => {
    const lines = cited.map((id) => {
      const entry = everything.find((one) => one.id === id);
      if (!entry) throw new Error(`No entry ${id}.`);
      return `${id}\n${entry.citations[style]}\n`;
    });
    await expect(lines.join('\n')).toMatchFileSnapshot(`../../test/golden/citation/${style}.txt`);
  },
);

test('each unit has a citation of its own in every style, and none has an empty place in it', () => {
  const units = everything.filter(({ id }) => /^\d{4}/.test(id));
  expect(units).toHaveLength(73 + 2 + 22);
  for (const style of styles) {
    const texts = units.map(({ citations }) => citations[style]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\(\)|, ,| {2}|,$/);
  }
});

test('the quotation of a subparagraph takes its opening words along, and has official words only', () => {
  const entry = everything.find(({ id }) => id === '2025/18/d');
  const { number, text, subparagraphs } = findUnit(corpus, '2025/18');
  expect(entry?.lines).toEqual([`${number}. ${text}`, `(d) ${subparagraphs[3]?.text}`]);
});

test('the quotation of a paragraph has all its subparagraphs', () => {
  const entry = everything.find(({ id }) => id === '2025/18');
  expect(entry?.lines).toHaveLength(1 + findUnit(corpus, '2025/18').subparagraphs.length);
});

test('a paragraph page offers the paragraph, its subparagraphs and its footnotes', () => {
  const names = (locator: string) =>
    listParagraphUnits(findDeclaration(corpus, locator.slice(0, 4)), findUnit(corpus, locator)).map(
      ({ name }) => name,
    );
  expect(names('2025/12')).toEqual(['Paragraph 12']);
  expect(names('2017/11')).toEqual(['Paragraph 11', '(a)', '(b)']);
  expect(names('2025/6')).toEqual(['Paragraph 6', 'Footnote 9', 'Footnote 10', 'Footnote 11']);
});

test('words of speakers stand in quotation marks, the sentence around a figure as its source has it', () => {
  const lines = (id: string) => everything.find((one) => one.id === id)?.lines ?? [];
  for (const line of lines('statement/2025/annalena-baerbock')) expect(line).toMatch(/^“.*”$/);
  expect(lines('statistic/victims-women-girls-2025')).toEqual([
    corpus.content.statistics['victims-women-girls-2025']?.sentence,
  ]);
});

test('what was done to a survivor is offered to nobody as a quotation', () => {
  const told = Object.entries(corpus.content.statistics).filter(([, { testimony }]) => testimony);
  expect(told.length).toBeGreaterThan(0);
  for (const [id, { words }] of told)
    for (const unit of listFigureUnits(corpus, id)) {
      expect(unit.lines).toEqual([]);
      expect(JSON.stringify(unit.cited)).not.toContain(`“${words}”`);
    }
});
