import { expect, test } from 'vitest';
import { commitmentKinds, findStrength, requireStrength, strengths } from './strength.ts';

test.each([
  ['will provide', 'outright'],
  ['will … engage', 'outright'],
  ['commit to … put in place or enhance', 'outright'],
  ['affirm our commitment to protect', 'outright'],
  ['reaffirm our commitment to address', 'again'],
  ['reaffirm our commitment … to hold', 'again'],
  ['reaffirm our commitment to continue our efforts to criminalize', 'effort'],
  ['will … seek to enhance', 'effort'],
  ['will endeavour to provide', 'effort'],
  ['will work to prevent', 'effort'],
  ['commit to take steps to ensure', 'effort'],
  ['strongly urge', 'urge'],
  ['call upon', 'call'],
  ['call for', 'call'],
  ['reiterate our strong condemnation of', 'condemn'],
  ['recall and reaffirm', 'reaffirm'],
  ['evince', 'reaffirm'],
  ['note with concern', 'express'],
  ['are seriously concerned', 'express'],
  ['recognize with appreciation', 'recognize'],
  ['take note of', 'note'],
  ['are mindful of', 'note'],
])('“%s” is on the step “%s”', (verb, id) => {
  expect(findStrength(verb)?.id).toBe(id);
});

test('a verb that no step has is no guess', () => {
  expect(findStrength('agree')).toBeNull();
  expect(findStrength('seek')).toBeNull();
  expect(() => requireStrength('agree')).toThrow(
    'No step of the scale of strength has the verb “agree”',
  );
});

test('the steps stand by kind, each with an id, words and a reason of its own', () => {
  expect([...new Set(strengths.map(({ kind }) => kind))]).toEqual(Object.keys(commitmentKinds));
  for (const key of ['id', 'name', 'reason'] as const)
    expect(new Set(strengths.map((step) => step[key])).size).toBe(strengths.length);
  const words = strengths.flatMap((step) => step.words);
  expect(new Set(words).size).toBe(words.length);
});
