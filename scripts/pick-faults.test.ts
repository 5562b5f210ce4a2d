import { expect, test } from 'vitest';
import { pickFaults } from './pick-faults.ts';

test('names each fault of a test run once, without colours', () => {
  const printed = [
    '   \u001B[32m✓\u001B[39m reads 12ms',
    '   \u001B[31m×\u001B[39m copies 80ms',
    '\u001B[31m FAIL \u001B[39m src/copy.test.ts > copies',
    'AssertionError: expected 1 to be 2',
    '\u001B[31m FAIL \u001B[39m src/copy.test.ts > copies',
    ' Tests  1 failed | 1 passed (2)',
  ].join('\n');
  expect(pickFaults(printed)).toEqual([
    '   × copies 80ms',
    ' FAIL  src/copy.test.ts > copies',
    'AssertionError: expected 1 to be 2',
  ]);
});

test('shows the last lines of a step that names no fault', () => {
  expect(pickFaults('one\ntwo\n\nthree\n', 2)).toEqual(['two', 'three']);
});
