import { describe, expect, test } from 'vitest';
import { madeAliases, madeRecords } from '../../test/made-records.ts';
import { openTestEngine } from '../../test/test-engine.ts';
import { openAliases } from './alias.ts';
import { answerQuery } from './answer.ts';
import type { Narrowing } from './engine.ts';

const engine = await openTestEngine(madeRecords, madeAliases, '2025');
const aliases = openAliases(madeAliases);

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
    expect(await references('"ARTIFICIAL INTELLIGENCE"')).toEqual(['2025/28/d']);
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

  test('the topic whose word it is, if no text says it', async () =>
    expect(await readingOf('donations', '2017/11')).toMatchObject({
      kind: 'listed',
      topic: 'Money',
    }));

  test('a corrected spelling', async () =>
    expect(await readingOf('surogacy', '2025/11')).toMatchObject({
      kind: 'typed',
      spelled: [{ said: 'surogacy', by: ['surrogacy'] }],
    }));

  test('some of the words, and which are missing', async () => {
    const [first] = await find('who pays into the trust fund');
    expect(first?.record.reference).toBe('2017/11');
    expect(first?.reading.kind).toBe('some');
    expect(first?.hit.missing).toEqual(['pays']);
  });
});

describe('a quoted phrase means exactly that phrase', () => {
  test('also inside a longer query', async () =>
    expect(await references('child "forced labour"')).toEqual(['2025/30']));

  test('not another form, another order, or words between; across a full stop', async () => {
    expect(await references('"best interests of the child"')).toEqual(['2025/9']);
    expect(await references('"rights human"')).toEqual([]);
    expect(await references('"dark net"')).toEqual([]);
    expect(await references('"Paris Principles. In particular"')).toEqual(['2017/24']);
  });

  test('with quotation marks of any form, closed or not', async () => {
    for (const words of ['“dark web”', '„dark web“', '«dark web»', '"dark web'])
      expect((await references(words))[0]).toBe('2025/28/b');
  });
});

test.each([
  [{ declaration: '2017' }, 'declarations', 1],
  [{ kind: 'note' }, 'kind', 1],
  [{ topic: 'Women' }, 'topics', 2],
  [{ speaker: 'Ann Speaker' }, 'speaker', 1],
] as const)('an answer can be narrowed to %j', async (narrow, key, count) => {
  const found = await find('trafficking', narrow);
  expect(found).toHaveLength(count);
  for (const { record } of found) expect([record[key]].flat()).toContain(Object.values(narrow)[0]);
});

test('what is typed letter by letter never fails', async () => {
  const odd = ['"', '“', '%', '80/9', '«»', '(((', '\\', ' ', '…', 'a"b"c"', '😀'];
  for (const words of [...odd, 'traf\u00ADficking'])
    await expect(answerQuery(engine, aliases, words)).resolves.toBeDefined();
});

test('a word that only looks like one of the texts is not corrected to it', async () => {
  for (const { reading } of await find('objected')) expect(reading.spelled).toEqual([]);
});
