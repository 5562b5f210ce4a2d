import { describe, expect, test } from 'vitest';
import { readSearchFixture, readSearchGround, type QueryKind } from '../../test/search-ground.ts';
import { answerQuery, type Answer } from './answer.ts';

const { index } = await readSearchGround();
const kinds = await readSearchFixture<readonly QueryKind[]>('queries');

const resultsOf = ({ groups }: Answer) =>
  groups.flatMap(({ sections }) => sections.flatMap(({ results }) => results));
const find = (words: string) =>
  resultsOf(answerQuery(index, words)).map(({ record }) => record.reference);
/** Reading of the section in which something is shown. */
const readingOf = (words: string, reference: string) =>
  answerQuery(index, words)
    .groups.flatMap(({ sections }) => sections)
    .find(({ results }) => results.some(({ record }) => record.reference === reference))?.reading;

test('the fixture holds at least 150 queries', () =>
  expect(kinds.flatMap(({ queries }) => queries).length).toBeGreaterThanOrEqual(150));

describe.each(kinds)('$kind', ({ queries }) => {
  const ranks = queries.map(({ words, answers = [], none }) => {
    const found = find(words);
    return {
      words,
      rank: none
        ? found.length === 0
          ? 0
          : -1
        : found.findIndex((reference) => answers.includes(reference)),
    };
  });

  test('a right result is first for 85 per cent', () =>
    expect(
      ranks.filter(({ rank }) => rank === 0).length / queries.length,
      JSON.stringify(ranks.filter(({ rank }) => rank !== 0)),
    ).toBeGreaterThanOrEqual(0.85));

  test('a right result is among the first three for 95 per cent', () =>
    expect(
      ranks.filter(({ rank }) => rank >= 0 && rank < 3).length / queries.length,
      JSON.stringify(ranks.filter(({ rank }) => rank < 0 || rank > 2)),
    ).toBeGreaterThanOrEqual(0.95));
});

describe('a result says on what it rests', () => {
  test('the words as typed', () =>
    expect(readingOf('surrogacy', '2025/11')).toMatchObject({ kind: 'typed', spelled: [] }));

  test('American spelling counts as the words as typed', () =>
    expect(readingOf('labor inspections', '2025/30')).toMatchObject({
      kind: 'typed',
      spelled: [],
    }));

  test('the words of the text for those of readers', () =>
    expect(readingOf('deepfakes', '2025/28/c')).toMatchObject({
      kind: 'otherwise',
      related: [{ said: 'deepfakes', by: ['artificial content'] }],
    }));

  test('a corrected spelling', () =>
    expect(readingOf('surogacy', '2025/11')).toMatchObject({
      kind: 'typed',
      spelled: [{ said: 'surogacy', by: ['surrogacy'] }],
    }));

  test('words of the same root', () =>
    expect(
      readingOf('protection of witnesses and family members', '2025/14')?.related,
    ).toContainEqual({ said: 'protection', by: expect.arrayContaining(['protect']) }));

  test('some of the words, and which are missing', () => {
    const answer = answerQuery(index, 'who pays into the trust fund');
    const [section] = answer.groups[0]?.sections ?? [];
    expect(section?.reading.kind).toBe('some');
    expect(section?.results[0]?.missing).toEqual(['pays']);
  });
});

describe('a quoted phrase means exactly that phrase', () => {
  test('also inside a longer query', () => {
    for (const { record } of resultsOf(answerQuery(index, 'child "forced labour"')))
      expect(`${record.title} ${record.context} ${record.text}`.toLowerCase()).toContain(
        'forced labour',
      );
    expect(find('child "forced labour"').length).toBeGreaterThan(0);
  });

  test('not another form, another order, or words between', () => {
    expect(find('"best interests of the child"')).not.toContain('2017/19');
    expect(find('"rights human"')).toEqual([]);
    expect(find('"dark net"')).toEqual([]);
  });

  test('with quotation marks of any form, closed or not', () => {
    for (const words of ['“dark web”', '„dark web“', '«dark web»', '"dark web'])
      expect(find(words)[0]).toBe('2025/28/b');
  });
});

describe('an answer can be narrowed', () => {
  const recordsOf = (words: string, narrow: object) =>
    resultsOf(answerQuery(index, words, narrow)).map(({ record }) => record);

  test.each([
    [
      { declaration: '2017' },
      (record: { declarations: readonly string[] }) => record.declarations.includes('2017'),
    ],
    [{ kind: 'note' }, (record: { kind: string }) => record.kind === 'note'],
    [
      { topic: 'children' },
      (record: { topics: readonly string[] }) => record.topics.includes('children'),
    ],
    [
      { speaker: 'Mira Sorvino' },
      (record: { speaker?: string }) => record.speaker === 'Mira Sorvino',
    ],
  ])('%j', (narrow, fits) => {
    const records = recordsOf('trafficking', narrow);
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((record) => !fits(record))).toEqual([]);
  });
});

test('marks are the places of the words in the text', () => {
  const result = resultsOf(answerQuery(index, 'organ removal')).find(
    ({ record }) => record.reference === '2025/29',
  );
  const marked = result?.marks.map(([start, end]) => result.record.text.slice(start, end));
  expect(new Set(marked)).toEqual(new Set(['organ', 'removal']));
});

test('what is typed letter by letter never fails', () => {
  for (const words of ['"', '“', '%', '80/9', '«»', '(((', '\\', ' ', '…', 'a"b"c"', '😀'])
    expect(() => answerQuery(index, words)).not.toThrow();
});
