import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';

/** What came of a golden case, and the file of its folder that should say so. */
export interface GoldenResult {
  readonly file: 'expected.yaml' | 'expected-error.txt';
  readonly text: string;
}

/** Compares a case with the only expectation in its folder: text of record, or an error that names file and line. */
export async function matchGolden(
  folder: string,
  { file, text }: GoldenResult,
  error: RegExp,
): Promise<void> {
  const expected = (await readdir(folder)).filter((entry) => entry.startsWith('expected'));
  expect(expected.filter((entry) => entry !== file)).toEqual([]);
  await expect(text).toMatchFileSnapshot(join(folder, file));
  if (file === 'expected-error.txt') expect(text).toMatch(error);
}
