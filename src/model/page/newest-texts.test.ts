import { expect, test } from 'vitest';
import { divideTexts, nameEarlier } from './newest-texts.ts';

test('up to five texts are shown, of more the newest five', () => {
  expect(divideTexts(['a', 'b'])).toEqual({ shown: ['a', 'b'], earlier: [] });
  expect(divideTexts([1, 2, 3, 4, 5])).toEqual({ shown: [1, 2, 3, 4, 5], earlier: [] });
  expect(divideTexts([1, 2, 3, 4, 5, 6, 7])).toEqual({ shown: [3, 4, 5, 6, 7], earlier: [1, 2] });
});

test('the rest are counted in words', () =>
  expect([1, 30].map(nameEarlier)).toEqual(['in an earlier text', 'in 30 earlier texts']));
