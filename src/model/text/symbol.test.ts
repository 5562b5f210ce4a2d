import { expect, test } from 'vitest';
import { officialAddress, resolutionNumber } from './symbol.ts';

test.each([
  ['A/RES/80/9', undefined, 'https://docs.un.org/en/A/RES/80/9'],
  ['A/RES/72/1', 'fr', 'https://docs.un.org/fr/A/RES/72/1'],
  ['A/HRC/17/31', 'ar', 'https://docs.un.org/ar/A/HRC/17/31'],
] as const)('the official document %s in language %s is at %s', (symbol, language, address) =>
  expect(officialAddress(symbol, language)).toBe(address),
);

test.each([
  ['A/RES/80/9', '80/9'],
  ['A/RES/72/1', '72/1'],
  ['A/RES/79/243', '79/243'],
])('%s is cited as resolution %s', (symbol, number) =>
  expect(resolutionNumber(symbol)).toBe(number),
);

test.each(['', '80/9', 'A/RES/80', 'A/HRC/17/31', 'A/RES/80/9/Add.1', 'a/res/80/9', ' A/RES/80/9'])(
  '%j is no symbol of a resolution',
  (symbol) => expect(() => resolutionNumber(symbol)).toThrow(`“${symbol}” is no symbol`),
);
