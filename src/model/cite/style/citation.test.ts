import { expect, test } from 'vitest';
import { formatCitation, formatDeclarationCitation } from './citation.ts';

const later = { symbol: 'A/RES/80/9', annex: true };
const earlier = { symbol: 'A/RES/72/1', annex: false };

test.each([
  [later, '2025/12', 'General Assembly resolution 80/9, annex, para. 12'],
  [later, '2025/18/d', 'General Assembly resolution 80/9, annex, para. 18 (d)'],
  [earlier, '2017/7', 'General Assembly resolution 72/1, para. 7'],
  [earlier, '2017/11/b', 'General Assembly resolution 72/1, para. 11 (b)'],
])('%o at %s is cited as %s', (declaration, locator, citation) =>
  expect(formatCitation(declaration, locator)).toBe(citation),
);

test.each([
  [later, 'General Assembly resolution 80/9, annex'],
  [earlier, 'General Assembly resolution 72/1'],
])('the whole of %o is cited as %s', (declaration, citation) =>
  expect(formatDeclarationCitation(declaration)).toBe(citation),
);

test('what is no resolution or no unit is not cited', () => {
  expect(() => formatCitation({ symbol: 'A/HRC/17/31', annex: false }, '2017/7')).toThrow(
    'A/HRC/17/31',
  );
  expect(() => formatCitation(later, '2025')).toThrow('“2025” is no locator');
});
