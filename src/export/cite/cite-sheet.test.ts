import { expect, test } from 'vitest';
import { citationStyles, type CitationStyle } from '../../model/cite/style/citation-style.ts';
import {
  listDeclarationUnits,
  listFigureUnits,
  listParagraphUnits,
  listStatementUnits,
} from '../../model/cite/cited-unit.ts';
import { buildCorpus, findDeclaration, findUnit } from '../../model/text/corpus.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { SpeakerRecord, StatementRecord } from '../../schema/statement.ts';
import { createRecords } from '../../test/content-factory.ts';
import { makeFigure } from '../../test/make-figure.ts';
import { numberedTexts } from '../../test/numbered-texts.ts';
import { toCiteSheet } from './cite-sheet.ts';

const toAddress = (path: string) => `https://declarations.example${path}`;
const said = { source: 'press', statement: '2025/ann-speaker' };
const corpus = buildCorpus({
  ...numberedTexts.content,
  sources: createRecords<SourceRecord>({
    press: {
      title: 'General Assembly Adopts a Declaration, ‘One of Many’',
      short: 'GA/1',
      publisher: 'United Nations',
      published: '2025-11-24',
      kind: 'press release',
    },
    report: {
      title: 'What the Assembly Did',
      short: 'Bulletin',
      publisher: 'The Bulletin',
      published: '2017-10-05',
      kind: 'report',
    },
    opinion: {
      title: 'What We Think: Too Little',
      short: 'Opinion',
      publisher: 'The Opinion',
      published: null,
      kind: 'commentary',
    },
  }),
  speakers: createRecords<SpeakerRecord>({
    ann: { name: 'Ann Speaker', kind: 'person' },
    yul: { name: 'Yul Speaker', kind: 'person' },
  }),
  statements: createRecords<StatementRecord>({
    '2025/ann-speaker': {
      speaker: 'ann',
      declaration: '2025',
      role: 'Assembly President',
      onBehalfOf: null,
      source: 'press',
      quotes: [{ words: 'we must act now' }, { words: 'nobody is for sale' }],
    },
    '2017/yul-speaker': {
      speaker: 'yul',
      declaration: '2017',
      role: 'Executive Director',
      onBehalfOf: 'Group of Friends',
      source: 'report',
      quotes: [],
    },
  }),
  statistics: {
    reported: makeFigure('reported', said).record,
    quoted: makeFigure('quoted', { ...said, inQuotationMarks: true }).record,
    opinion: makeFigure('opinion', {
      source: 'opinion',
      statement: null,
      voice: 'the commentary (opinion)',
    }).record,
    told: makeFigure('told', {
      ...said,
      words: 'sold at twelve',
      sentence: 'She was sold at twelve.',
      testimony: true,
      retold: 'A survivor tells how young she was.',
    }).record,
  },
});
const sheetOf = (id: string) =>
  toCiteSheet(listDeclarationUnits(findDeclaration(corpus, id)), 'edition', toAddress).units;
const everything = [
  ...sheetOf('2017'),
  ...sheetOf('2025'),
  ...['2025/ann-speaker', '2017/yul-speaker'].flatMap(
    (id) => toCiteSheet(listStatementUnits(corpus, id), 'edition', toAddress).units,
  ),
  ...['reported', 'quoted', 'opinion'].flatMap(
    (id) => toCiteSheet(listFigureUnits(corpus, id), 'edition', toAddress).units,
  ),
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
  'statement/2025/ann-speaker',
  'statement/2017/yul-speaker',
  'statistic/reported',
  'statistic/quoted',
  'statistic/opinion',
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
  const lines = (id: string) => everything.find((one) => one.id === id)?.lines;
  expect(lines('statement/2025/ann-speaker')).toEqual([
    '“we must act now”',
    '“nobody is for sale”',
  ]);
  expect(lines('statistic/reported')).toEqual([corpus.content.statistics['reported']?.sentence]);
});

test('what was done to a survivor is offered to nobody as a quotation', () => {
  const [unit, ...others] = listFigureUnits(corpus, 'told');
  expect([unit?.lines, others]).toEqual([[], []]);
  expect(JSON.stringify(unit?.cited)).not.toContain('sold at twelve');
});
