import { expect, test } from 'vitest';
import { countLines } from './count-lines.ts';

test('lines are counted by room, tests left out', () =>
  expect(
    countLines([
      { path: 'src/a/one.ts', text: 'a\nb\nc\n' },
      { path: 'src/a/two.ts', text: 'a\n' },
      { path: 'src/b/three.ts', text: 'a\nb' },
      { path: 'src/a/one.test.ts', text: 'a\n' },
      { path: 'src/test/four.ts', text: 'a\n' },
    ]),
  ).toEqual({
    rooms: [
      { room: 'src/a', files: 2, lines: 4 },
      { room: 'src/b', files: 1, lines: 2 },
    ],
    files: 3,
    lines: 6,
    median: 2,
    longest: { path: 'src/a/one.ts', lines: 3 },
  }));
