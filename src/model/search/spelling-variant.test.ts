import { expect, test } from 'vitest';
import { listSpellings } from './spelling-variant.ts';

test.each([
  ['labor', 'labour'],
  ['labour', 'labor'],
  ['organised', 'organized'],
  ['criminalization', 'criminalisation'],
  ['centered', 'centred'],
  ['programs', 'programmes'],
  ['offense', 'offence'],
  ['fulfill', 'fulfil'],
  ['analyze', 'analyse'],
  ['Three', '3'],
  ['3', 'three'],
])('%s counts as %s', (word, other) => expect(listSpellings(word)).toContain(other));

test('a word is spelled as it was typed first, in small letters and without its possessive', () =>
  expect(listSpellings('Victim’s')[0]).toBe('victim'));
