import { expect, test } from 'vitest';
import { countMarked } from './count-marked.ts';

test.each([
  ['say "act now" and act now', 'act now', 1, 1],
  ['say “act now and later” and go', 'act now', 1, 0],
  ['"first" act now "second"', 'act now', 0, 1],
  ['an open "mark\nact now "there"', 'act now', 0, 1],
  ['a "mark" before only "17 per cent" of it', 'only "17 per cent" of it', 0, 1],
  ['nothing', 'act now', 0, 0],
])(
  '%j has %j %i times between quotation marks and %i times outside',
  (text, words, inside, outside) => {
    expect(countMarked(text, words)).toEqual({ inside, outside });
  },
);
