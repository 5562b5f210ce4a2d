import { describe, expect, test } from 'vitest';
import { readSearchFixture, readSearchGround, type QueryKind } from '../../test/search-ground.ts';
import { answerQuery } from './answer.ts';
import type { Narrowing } from './engine.ts';

const { engine, aliases } = await readSearchGround();
const kinds = await readSearchFixture<readonly QueryKind[]>('queries');

/** What is found, in its order, each with the reading it rests on. */
async function find(words: string, narrow: Narrowing = {}) {
  const { groups } = await answerQuery(engine, aliases, words, narrow);
  const hits = groups.flatMap(({ kind, sections }) =>
    sections.flatMap(({ reading, hits: found }) => found.map((hit) => ({ kind, reading, hit }))),
  );
  return Promise.all(hits.map(async (one) => ({ ...one, record: await engine.read(one.hit.id) })));
}
const references = async (words: string) =>
  (await find(words)).map(({ record }) => record.reference);

test('the fixture holds at least 300 queries', () => {
  expect(kinds.flatMap(({ queries }) => queries).length).toBeGreaterThanOrEqual(300);
});

describe.each(kinds)('$kind', async ({ queries }) => {
  const ranks = await Promise.all(
    queries.map(async ({ words, answers = [], none, narrow }) => {
      const { groups } = await answerQuery(engine, aliases, words, narrow);
      // A group shows four results of a section before more are asked for.
      const hits = groups.flatMap(({ sections }) =>
        sections.flatMap((section) => section.hits.slice(0, 4)),
      );
      const found = await Promise.all(hits.slice(0, 5).map(({ id }) => engine.read(id)));
      const at = found.findIndex(({ reference }) => answers.includes(reference));
      return { words, rank: none ? (found.length === 0 ? 0 : -1) : at };
    }),
  );

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
  const readingOf = async (words: string, reference: string) =>
    (await find(words)).find(({ record }) => record.reference === reference)?.reading;

  test('the words as typed, in American spelling as well', async () => {
    expect(await readingOf('surrogacy', '2025/11')).toMatchObject({ kind: 'typed', spelled: [] });
    expect(await readingOf('labor inspections', '2025/30')).toMatchObject({
      kind: 'typed',
      spelled: [],
    });
  });

  test('our heading, where the official words do not have them', async () => {
    const found = await find('"ARTIFICIAL INTELLIGENCE"');
    const text = found.filter(({ kind, reading }) => kind === 'text' && reading.kind === 'typed');
    expect(text.length).toBeGreaterThan(0);
    for (const { record } of text)
      expect(record.text.toLowerCase()).toContain('artificial intelligence');
    expect(await readingOf('"evidence and prosecution policy"', '2025/17')).toMatchObject({
      kind: 'heading',
    });
  });

  test('the words of the text for those of readers, in every form of the word', async () => {
    for (const words of ['deepfakes', 'deepfake'])
      expect(await readingOf(words, '2025/28/c')).toMatchObject({
        kind: 'otherwise',
        related: [{ said: words, by: ['artificial content'] }],
      });
  });

  test('a corrected spelling', async () =>
    expect(await readingOf('surogacy', '2025/11')).toMatchObject({
      kind: 'typed',
      spelled: [{ said: 'surogacy', by: ['surrogacy'] }],
    }));

  test('some of the words, and which are missing', async () => {
    const [first] = await find('who pays into the trust fund');
    expect(first?.reading.kind).toBe('some');
    expect(first?.hit.missing).toEqual(['pays']);
  });
});

describe('a quoted phrase means exactly that phrase', () => {
  test('also inside a longer query', async () => {
    const found = await find('child "forced labour"');
    expect(found.length).toBeGreaterThan(0);
    for (const { record } of found)
      expect(`${record.title} ${record.context} ${record.text}`.toLowerCase()).toContain(
        'forced labour',
      );
  });

  test('not another form, another order, or words between; across a full stop', async () => {
    expect(await references('"best interests of the child"')).not.toContain('2017/19');
    expect(await references('"rights human"')).toEqual([]);
    expect(await references('"dark net"')).toEqual([]);
    expect(await references('"Paris Principles. In particular"')).toContain('2017/24');
  });

  test('with quotation marks of any form, closed or not', async () => {
    for (const words of ['“dark web”', '„dark web“', '«dark web»', '"dark web'])
      expect((await references(words))[0]).toBe('2025/28/b');
  });
});

test.each([
  [{ declaration: '2017' }, 'declarations'],
  [{ kind: 'note' }, 'kind'],
  [{ topic: 'Children and youth' }, 'topics'],
  [{ speaker: 'Mira Sorvino' }, 'speaker'],
] as const)('an answer can be narrowed to %j', async (narrow, key) => {
  const found = await find('trafficking', narrow);
  expect(found.length).toBeGreaterThan(0);
  for (const { record } of found) expect([record[key]].flat()).toContain(Object.values(narrow)[0]);
});

test('what is typed letter by letter never fails', async () => {
  for (const words of [
    '"',
    '“',
    '%',
    '80/9',
    '«»',
    '(((',
    '\\',
    ' ',
    '…',
    'a"b"c"',
    '😀',
    'traf\u00ADficking',
  ])
    await expect(answerQuery(engine, aliases, words)).resolves.toBeDefined();
});

test.each([
  'hotline',
  'objected',
  'visa',
  'abortion',
  'can i be deported',
  'residence permit for victims',
  'passports in asia',
])('“%s” is not corrected to words that look like it', async (text) => {
  for (const { reading } of await find(text)) expect(reading.spelled).toEqual([]);
});
