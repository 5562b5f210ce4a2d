import { describe, expect, test } from 'vitest';
import { formatLocator, isLocator, parseLocator } from './locator.ts';
import { formatPinpoint, formatUnitName } from './pinpoint.ts';

describe('a locator is read, written back and printed', () => {
  test.each([
    ['2025/12', { declaration: '2025', number: 12, letter: null }, 'para. 12', 'Paragraph 12'],
    [
      '2025/18/d',
      { declaration: '2025', number: 18, letter: 'd' },
      'para. 18 (d)',
      'Paragraph 18, subparagraph (d)',
    ],
    ['2017/1', { declaration: '2017', number: 1, letter: null }, 'para. 1', 'Paragraph 1'],
    [
      '2017/11/b',
      { declaration: '2017', number: 11, letter: 'b' },
      'para. 11 (b)',
      'Paragraph 11, subparagraph (b)',
    ],
  ])('%s', (text, parts, pinpoint, name) => {
    expect(isLocator(text)).toBe(true);
    expect(parseLocator(text)).toEqual(parts);
    expect(formatLocator(parts)).toBe(text);
    expect(formatPinpoint(parts)).toBe(pinpoint);
    expect(formatUnitName(parts)).toBe(name);
  });
});

test.each([
  '',
  '2025',
  '2025/',
  '2025/0',
  '2025/012',
  '2025/12/',
  '2025/18/D',
  '2025/18/ddd',
  '2025/18/d/e',
  '2025/18/d/ii/a/i',
  '2025/pp-0',
  '2025/pp-1-bis',
  '2025/annex/1',
  '25/12',
  '/2025/12',
  '2025/12 ',
  '2025/fn-9',
  '2025/-1',
  '2025/1.5',
  '2025/٣',
  '2025/12\n',
])('%j is no locator', (text) => {
  expect(isLocator(text)).toBe(false);
  expect(() => parseLocator(text)).toThrow(`“${text}” is no locator; write 2025/12`);
});
