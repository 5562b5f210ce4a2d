import { describe, expect, test } from 'vitest';
import { toStem } from './stem.ts';

describe('the stem of a word', () => {
  test.each([
    ['trafficking', 'traffick'],
    ['traffickers', 'traffick'],
    ['trafficked', 'traffick'],
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['digitizer', 'digit'],
    ['operator', 'oper'],
    ['sensitivities', 'sensit'],
    ['triplicate', 'triplic'],
    ['hopefulness', 'hope'],
    ['revival', 'reviv'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['roll', 'roll'],
    ['rate', 'rate'],
    ['probate', 'probat'],
  ])('%s → %s', (word, stem) => expect(toStem(word)).toBe(stem));

  test.each(['of', '2030', 'a/res/80/9'])('leaves “%s” alone', (word) =>
    expect(toStem(word)).toBe(word),
  );

  test.each([
    ['exploit', 'exploitation'],
    ['penalize', 'penalized'],
    ['prosecute', 'prosecution'],
    ['victim', 'victims'],
    ['child', 'childs'],
    ['migrate', 'migration'],
    ['organize', 'organized'],
  ])('joins %s and %s', (one, other) => expect(toStem(one)).toBe(toStem(other)));
});
