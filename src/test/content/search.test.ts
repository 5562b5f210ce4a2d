import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../model/search/answer.ts';
import { answerWords, type Reply } from '../../model/search/reply.ts';
import { readSearchFixture, readSearchGround, type QueryKind } from './search-ground.ts';

const { engine, aliases } = await readSearchGround();
const kinds = await readSearchFixture<readonly QueryKind[]>('queries');

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

test.each([
  ['1 in 3 children', 'statistic/victims-children-one-third'],
  ['171 Member States', 'statistic/protocol-adherence-2017'],
  ['SDG 8.7', '2025/2'],
  ['3 times more likely', 'statistic/migrant-workers-three-times'],
  ['U.S. dissociation', 'position/2025/united-states'],
  ['EU forced criminality', 'statement/2025/european-union'],
  ['cyberscam centres in Asia', '2025/28'],
  ['do victims have to testify', '2025/14'],
])('%s is read as readers mean it', async (text, reference) => {
  const replies: Reply[] = [];
  await answerWords(engine, aliases, { text }, (reply) => replies.push(reply));
  const sections = replies.at(-1)?.groups.flatMap((group) => group.sections) ?? [];
  expect(
    sections.flatMap(({ results }) => results.slice(0, 3).map(({ record }) => record.reference)),
  ).toContain(reference);
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
  const { groups } = await answerQuery(engine, aliases, text);
  for (const { reading } of groups.flatMap(({ sections }) => sections))
    expect(reading.spelled).toEqual([]);
});
