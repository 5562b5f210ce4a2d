import { expect, test } from 'vitest';
import { formatBluebookDay, formatDay } from './date.ts';

test.each([
  ['2025-11-24', '24 November 2025'],
  ['2017-09-27', '27 September 2017'],
  ['2000-01-01', '1 January 2000'],
  ['2024-02-29', '29 February 2024'],
  ['2099-12-31', '31 December 2099'],
  ['2030-03-04', '4 March 2030'],
  ['2030-04-05', '5 April 2030'],
  ['2030-05-06', '6 May 2030'],
  ['2030-06-07', '7 June 2030'],
  ['2030-07-08', '8 July 2030'],
  ['2030-08-09', '9 August 2030'],
  ['2030-10-10', '10 October 2030'],
])('%s is the %s', (day, words) => expect(formatDay(day)).toBe(words));

test.each([
  ['2025-11-24', 'Nov. 24, 2025'],
  ['2017-09-27', 'Sept. 27, 2017'],
  ['2020-01-02', 'Jan. 2, 2020'],
  ['2020-05-01', 'May 1, 2020'],
  ['2020-06-01', 'June 1, 2020'],
  ['2020-07-01', 'July 1, 2020'],
  ['2020-02-29', 'Feb. 29, 2020'],
])('%s is %s in the Bluebook', (day, words) => expect(formatBluebookDay(day)).toBe(words));
