import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameSource } from './next-source.ts';

let content = '';
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'next-source-'));
  await mkdir(join(content, 'sources'));
  await mkdir(join(content, 'transcriptions'));
  await writeFile(join(content, 'sources/004.yaml'), 'sha256: aa11');
});
afterEach(() => rm(content, { recursive: true }));

const claim = (id: string, number: string) =>
  writeFile(
    join(content, `transcriptions/${id}.repairs.yaml`),
    `adoptionRestsOn: [source/${number}]`,
  );

test('the record with the digest of the transcription is its source', async () =>
  expect(await nameSource(content, '2099', 'aa11')).toBe('004'));

test('the next free number, if there is none', async () =>
  expect(await nameSource(content, '2099', 'bb22')).toBe('005'));

test('a number that the list of another text names is not free: two texts may be imported before a record is written', async () => {
  await claim('2095', '005');
  expect(await nameSource(content, '2099', 'bb22')).toBe('006');
});

test('the number that its own list names, so that the record is written under it', async () => {
  await claim('2095', '005');
  await claim('2099', '006');
  expect(await nameSource(content, '2095', 'bb22')).toBe('005');
  expect(await nameSource(content, '2099', 'cc33')).toBe('006');
});

test('not one of its own list that is the record of another text', async () => {
  await claim('2099', '004');
  expect(await nameSource(content, '2099', 'cc33')).toBe('005');
});
