import { expect, test } from 'vitest';
import { briefForms } from './brief-document.ts';
import { buildBrief, type BriefSource, type BriefTexts } from './brief.ts';

const url = (locator: string) => `https://declarations.example/${locator}/`;
const source = (id: string, symbol: string, annex: boolean): BriefSource => ({
  id,
  symbol,
  annex,
  title: `Title of ${id}`,
  adopted: `${id}-01-02`,
  edition: '0123456789abcdef',
  paragraphs: [
    { number: 1, locator: `${id}/1`, url: url(`${id}/1`), text: 'One * & <b>.', subparagraphs: [] },
    {
      number: 2,
      locator: `${id}/2`,
      url: url(`${id}/2`),
      text: 'We:',
      subparagraphs: ['a', 'b'].map((letter) => ({
        letter,
        locator: `${id}/2/${letter}`,
        url: url(`${id}/2#${letter}`),
        text: `Do ${letter};`,
      })),
    },
  ],
});
const sources = [source('2017', 'A/RES/72/1', false), source('2025', 'A/RES/80/9', true)];
const page = 'https://declarations.example/brief/';
const extents = sources.map(({ id }) => ({ id, last: 2, lists: ['2 (a) to (b)'] }));
const build = (
  units: string[],
  style: 'un' | 'aglc' | 'apa' = 'un',
  sheets: BriefTexts['sheets'] = [],
) => buildBrief({ units, style }, { sources, sheets, extents, page });

test('units stand in the order in which they were put, from any declaration', () => {
  const brief = build(['2025/2/b', '2017/1', '2025/1']);
  expect(brief.entries.map(({ locator }) => locator)).toEqual(['2025/2/b', '2017/1', '2025/1']);
  expect(brief.entries[0]).toEqual({
    locator: '2025/2/b',
    lines: ['2. We:', '(b) Do b;'],
    citation: 'General Assembly resolution 80/9, annex, para. 2 (b)',
    address: url('2025/2#b'),
  });
  expect(brief).toMatchObject({
    edition: '01234567',
    faults: [],
    official: ['https://docs.un.org/en/A/RES/80/9', 'https://docs.un.org/en/A/RES/72/1'],
  });
});

test('units that do not exist are left out, and it is said which do', () => {
  const { entries, faults } = build(['2025/9', '2025/2/z', '2021/1', '2025/1', 'nonsense']);
  expect(entries).toHaveLength(1);
  expect(faults).toEqual([
    'The declaration of 2025 has no paragraph 9: its paragraphs are 1 to 2.',
    'Paragraph 2 of 2025 has no subparagraph (z). Subparagraphs exist in 2 (a) to (b).',
    'There is no text of a declaration of 2021 here. Texts are held for 2017 and 2025.',
    '“nonsense” names no unit: write 2025/12 for a paragraph or 2025/18/d for a subparagraph.',
  ]);
});

test('a style that needs the library takes the citations of the sheets, and says which one is missing', () => {
  const citations = {
    un: '',
    bluebook: '',
    oscola: '',
    aglc: '',
    apa: 'from the sheet',
    chicago: '',
    plain: '',
  };
  const sheets = [
    { edition: '', units: [{ id: '2025/1', name: '', address: '', lines: [], citations }] },
  ];
  expect(build(['2025/1'], 'apa', sheets).entries[0]?.citation).toBe('from the sheet');
  expect(() => build(['2025/2'], 'apa', sheets)).toThrow(
    'There is no citation of 2025/2 in the style apa.',
  );
});

test('a range is one entry: all its words, one citation, an address of its own', () => {
  expect(build(['2025/1-2', '2025/2/a-b', '2025/1-2/a']).entries).toEqual([
    {
      locator: '2025/1-2',
      lines: ['1. One * & <b>.', '2. We:', '(a) Do a;', '(b) Do b;'],
      citation: 'General Assembly resolution 80/9, annex, paras. 1–2',
      address: `${page}#2025/1-2`,
    },
    {
      locator: '2025/2/a-b',
      lines: ['2. We:', '(a) Do a;', '(b) Do b;'],
      citation: 'General Assembly resolution 80/9, annex, para. 2 (a)–(b)',
      address: `${page}#2025/2/a-b`,
    },
    {
      locator: '2025/1-2/a',
      lines: ['1. One * & <b>.', '2. We:', '(a) Do a;'],
      citation: 'General Assembly resolution 80/9, annex, paras. 1–2 (a)',
      address: `${page}#2025/1-2/a`,
    },
  ]);
});

test('a range written in two ways stands once; one past the end ends there, and it is said', () => {
  const { entries, faults } = build(['2025/2-1', '2025/1–2', '2025/1-9', '2025/2/a-z', '2025/2-2']);
  expect(entries.map(({ locator }) => locator)).toEqual(['2025/1-2', '2025/2/a-b', '2025/2']);
  expect(faults).toEqual([
    'The declaration of 2025 has no paragraph 9: its paragraphs are 1 to 2.',
    'Paragraph 2 of 2025 has no subparagraph (z). Subparagraphs exist in 2 (a) to (b).',
  ]);
});

test('in a style that needs the library a range is cited as its first unit, with its own place and address', () => {
  const apa = `(United Nations, 2025, annex, para. 1)\nUnited Nations. *Title.* ${url('2025/1')}`;
  const citations = { un: '', bluebook: '', oscola: '', aglc: '', apa, chicago: '', plain: '' };
  const unit = { id: '2025/1', name: '', address: url('2025/1'), lines: [], citations };
  expect(build(['2025/1-2'], 'apa', [{ edition: '', units: [unit] }]).entries[0]?.citation).toBe(
    `(United Nations, 2025, annex, paras. 1–2)\nUnited Nations. *Title.* ${page}#2025/1-2`,
  );
});

test.each(['text', 'markdown', 'html'] as const)('the document as %s', async (form) => {
  const brief = build(['2025/2/b', '2017/1'], 'aglc');
  const text = briefForms[form].write(
    brief,
    'https://declarations.example/brief/#2025/2/b,2017/1&style=aglc',
  );
  await expect(text).toMatchFileSnapshot(
    `../../test/golden/brief/document.${briefForms[form].ending}`,
  );
});
