import { expect, test } from 'vitest';
import { readReportAddress } from './report-address.ts';

test.each([
  [undefined, null],
  ['', null],
  ['errors@example.org', 'mailto:errors@example.org'],
  ['mailto:errors@example.org', 'mailto:errors@example.org'],
  ['https://example.org/project/issues/new', 'https://example.org/project/issues/new'],
])('REPORT_ADDRESS “%s” leads to %s', (named, address) => {
  expect(readReportAddress(named)).toBe(address);
});

test.each(['errors', 'http://example.org/', 'javascript:alert(1)'])(
  '“%s” stops the build and says what to give',
  (named) => {
    expect(() => readReportAddress(named)).toThrow(
      `REPORT_ADDRESS is “${named}”; give a mail address`,
    );
  },
);
