import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fixZipMoment } from './zip-moment.ts';
import { zipFiles } from './zip.ts';

const files = { 'a.xml': strToU8('<a/>'.repeat(50)), 'folder/ß.txt': strToU8('words') };
const packAt = (day: string) => zipSync(files, { mtime: new Date(day), os: 0 });

test('zips of the same files from different days become the same bytes, and keep the files', () => {
  const [first, second] = [packAt('2001-02-03'), packAt('2026-11-29T07:30:00')];
  expect(first).not.toEqual(second);
  fixZipMoment(first);
  fixZipMoment(second);
  expect(first).toEqual(second);
  expect(unzipSync(first)).toEqual(files);
  expect(first).toEqual(zipFiles(new Map(Object.entries(files))));
});

test('what is no zip is refused', () => {
  expect(() => fixZipMoment(new Uint8Array(100))).toThrow('does not end');
  expect(() => fixZipMoment(new Uint8Array(3))).toThrow('does not end');
});
