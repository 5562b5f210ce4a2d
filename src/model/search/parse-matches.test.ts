import { expect, test } from 'vitest';
import { addMatches } from './add-matches.ts';
import { parseMatches } from './parse-matches.ts';

test.each([
  ['/2025/11/', [[214, 223]], '/2025/11/#text@214-223'],
  [
    '/2025/28/#c',
    [
      [45, 63],
      [70, 75],
    ],
    '/2025/28/#c@45-63,70-75',
  ],
  ['/2025/28/#c', [], '/2025/28/#c'],
] as const)('the places of matches in %s stand behind @', (path, ranges, address) => {
  expect(addMatches(path, ranges)).toBe(address);
  const read = parseMatches(address.slice(address.indexOf('#')));
  if (ranges.length === 0) expect(read).toBeNull();
  else expect(read).toEqual({ id: /#(\w+)/.exec(address)?.[1], ranges });
});

test('an address holds so many places and no more', () =>
  expect(
    parseMatches(
      addMatches(
        '',
        Array.from({ length: 99 }, (_, at) => [at, at + 1] as const),
      ),
    )?.ranges.length,
  ).toBe(24));

test.each([
  '',
  '#c',
  '#text@',
  '#text@1',
  '#text@1-2,',
  '#q=a@1-2',
  '#@1-2',
  '#text@a-b',
  '2025@1-2',
])('“%s” names no matches', (hash) => expect(parseMatches(hash)).toBeNull());
