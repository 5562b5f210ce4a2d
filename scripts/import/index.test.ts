import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { declaration } from '../../src/schema/declaration.ts';
import { importFolder } from './index.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const years = ['2017', '2025'];
let folder = '';
let content = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  content = join(folder, 'content');
  await cp(join(project, 'content/transcriptions'), join(content, 'transcriptions'), {
    recursive: true,
  });
  await mkdir(join(content, 'declarations'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Spoils the later of two transcriptions: the earlier one is read first and is good. */
async function repeatNumber(): Promise<void> {
  const path = join(content, 'transcriptions/2025.md');
  await writeFile(path, (await readFile(path, 'utf8')).replace('\n15. We', '\n14. We'));
}

describe('importFolder', () => {
  test('makes exactly the text of record that is kept', async () => {
    await importFolder(content);
    for (const year of years)
      expect(await readFile(join(content, `declarations/${year}.yaml`), 'utf8')).toBe(
        await readFile(join(project, `content/declarations/${year}.yaml`), 'utf8'),
      );
  });

  test('says what it found: 26/2/7 and 31/13/15, together 72 units', async () => {
    expect(await importFolder(content)).toEqual([
      '2017: 26 paragraphs, 2 subparagraphs, 7 footnotes; written',
      '2025: 31 paragraphs, 13 subparagraphs, 15 footnotes; written',
    ]);
    const made = await Promise.all(
      years.map(async (year) =>
        declaration.parse(
          parse(await readFile(join(content, `declarations/${year}.yaml`), 'utf8')),
        ),
      ),
    );
    const units = made.flatMap((record) =>
      record.text === 'held'
        ? record.paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.subparagraphs])
        : [],
    );
    expect(units).toHaveLength(72);
  });

  test('touches nothing when it runs a second time', async () => {
    await importFolder(content);
    const files = years.map((year) => join(content, `declarations/${year}.yaml`));
    const before = await Promise.all(files.map((file) => stat(file)));
    expect(await importFolder(content)).toEqual([
      expect.stringMatching(/^2017: .*; unchanged$/),
      expect.stringMatching(/^2025: .*; unchanged$/),
    ]);
    const after = await Promise.all(files.map((file) => stat(file)));
    expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(
      before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
    );
  });

  test('writes neither declaration when one of two is bad', async () => {
    await writeFile(join(content, 'declarations/2017.yaml'), 'kept\n');
    await repeatNumber();
    await expect(importFolder(content)).rejects.toThrow(
      /^content\/transcriptions\/2025\.md:\d+: found paragraph 14; expected paragraph 15$/,
    );
    expect(await readdir(join(content, 'declarations'))).toEqual(['2017.yaml']);
    expect(await readFile(join(content, 'declarations/2017.yaml'), 'utf8')).toBe('kept\n');
  });

  test('asks for the list of repairs if there is none', async () => {
    await rm(join(content, 'transcriptions/2017.repairs.yaml'));
    await expect(importFolder(content)).rejects.toThrow(
      'content/transcriptions/2017.repairs.yaml:1: found no file; expected the identity and the repairs of the declaration',
    );
    expect(await readdir(join(content, 'declarations'))).toEqual([]);
  });
});

describe('npm run import', () => {
  const run = () =>
    promisify(execFile)(process.execPath, [join(project, 'scripts/import/index.ts')], {
      cwd: folder,
    });

  test('ends with exit code 1 and one line saying why, and writes nothing', async () => {
    await repeatNumber();
    const { code, stdout, stderr } = await run().then(
      () => expect.fail('the import succeeded'),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^content\/transcriptions\/2025\.md:\d+: found paragraph 14; expected paragraph 15\n$/,
    );
    expect(await readdir(join(content, 'declarations'))).toEqual([]);
  });

  test('prints one line for each declaration', async () => {
    const { stdout } = await run();
    expect(stdout.split('\n')).toHaveLength(3);
    expect(await readdir(join(content, 'declarations'))).toEqual(['2017.yaml', '2025.yaml']);
  });
});
