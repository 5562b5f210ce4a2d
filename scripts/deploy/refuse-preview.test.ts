import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refusePreview } from './refuse-preview.ts';

const folder = await mkdtemp(join(tmpdir(), 'preview-'));
afterAll(() => rm(folder, { recursive: true }));
const build = (head: string) => writeFile(join(folder, 'index.html'), `<head>${head}</head>`);

test('a site with its public address may be published', async () => {
  await build('<link rel="canonical" href="https://example.org/">');
  await expect(refusePreview(folder)).resolves.toBeUndefined();
});

test('a preview may not', async () => {
  await build('<meta name="robots" content="noindex, nofollow">');
  await expect(refusePreview(folder)).rejects.toThrow('build it with SITE_URL');
});

test('nor what was not built', () =>
  expect(refusePreview(join(folder, 'nothing'))).rejects.toThrow('holds no built site'));
