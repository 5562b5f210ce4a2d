import { expect, test } from 'vitest';
import { isInflection } from './inflection.ts';

test.each([
  ['penalize', 'penalized'],
  ['penalize', 'penalizing'],
  ['penalise', 'penalized'],
  ['policy', 'policies'],
  ['process', 'processes'],
  ['commit', 'committed'],
  ['stop', 'stopping'],
  ['traffic', 'traffics'],
  ['child', 'children’s'],
  ['woman', 'women'],
  ['crisis', 'crises'],
  ['victim', "victims'"],
  ['labor', 'labour'],
  ['agree', 'agrees'],
  ['Internet', 'internet'],
])('“%s” and “%s” are one word', (one, other) => {
  expect(isInflection(one, other)).toBe(true);
  expect(isInflection(other, one)).toBe(true);
});

test.each([
  ['human', 'humane'],
  ['penalize', 'penalty'],
  ['adopt', 'adoption'],
  ['traffic', 'trafficker'],
  ['need', 'nee'],
  ['access', 'acces'],
  ['this', 'thi'],
  ['analysis', 'analysi'],
  ['bring', 'br'],
  ['aid', 'ai'],
])('“%s” and “%s” are two', (one, other) => expect(isInflection(one, other)).toBe(false));
