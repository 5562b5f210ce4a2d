import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { PublishedCopy } from './open-copy.ts';
import { verifyFiles } from './verify-files.ts';

const sealed: Readonly<Record<string, string>> = {
  'a.txt': 'words',
  'b/index.html': 'goes on to c',
  'redirects.map': '"/base/b/" "/base/c/#d";\n',
};
const sums = Object.entries(sealed)
  .map(([file, text]) => `${createHash('sha256').update(text).digest('hex')}  ${file}\n`)
  .join('');

/** A copy with changes: a text in the place of another, null for a file that is gone. */
const makeCopy = (
  changes: Readonly<Record<string, string | null>>,
  to: string | null = null,
): PublishedCopy => {
  const files: Record<string, string | null> = { SHA256SUMS: sums, ...sealed, ...changes };
  return {
    name: 'copy',
    read: async (file) => (files[file] == null ? null : Buffer.from(files[file])),
    list: async () => Object.keys(files),
    follow: async (file) => (to === null ? null : { from: `/base/${file.slice(0, 2)}`, to }),
  };
};

test.each<[string, PublishedCopy, string[], RegExp]>([
  ['whole', makeCopy({}), [], /^3 of 3 files are as sealed, 0 do not belong$/],
  ['damaged', makeCopy({ 'a.txt': 'other' }), ['a.txt'], /^2 of 3/],
  ['short of a file', makeCopy({ 'a.txt': null }), ['a.txt'], /^2 of 3/],
  ['with a file more', makeCopy({ 'x.txt': 'x' }), ['x.txt'], /^3 of 3 .* 1 do not belong$/],
  ['without its seal', makeCopy({ SHA256SUMS: null }), ['SHA256SUMS'], /^0 of 0/],
  [
    'on a host that redirects',
    makeCopy({ 'b/index.html': 'c' }, '/base/c/#d'),
    [],
    /^3 of 3 .*\(1 are answered by a redirect/,
  ],
  [
    'on a host that redirects elsewhere',
    makeCopy({ 'b/index.html': 'c' }, '/base/c/'),
    ['b/index.html'],
    /^2 of 3/,
  ],
])('a copy %s', async (_, copy, files, words) => {
  const { issues, summary } = await verifyFiles(copy);
  expect(issues.map(({ file }) => file)).toEqual(files);
  expect(summary).toMatch(words);
});
