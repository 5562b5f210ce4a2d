import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { declaration } from '../../src/schema/declaration.ts';
import { madeTranscriptions } from '../../src/test/made-transcriptions.ts';
import { importFolder } from './index.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const years = Object.keys(madeTranscriptions);
let folder = '';
let content = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  content = join(folder, 'content');
  await mkdir(join(content, 'declarations'), { recursive: true });
  await mkdir(join(content, 'transcriptions'));
  for (const [id, { text, repairs }] of Object.entries(madeTranscriptions)) {
    await writeFile(join(content, `transcriptions/${id}.md`), text);
    await writeFile(join(content, `transcriptions/${id}.repairs.yaml`), repairs);
  }
});
afterEach(() => rm(folder, { recursive: true }));

/** Spoils the later of two transcriptions: the earlier one is read first and is good. */
async function repeatNumber(): Promise<void> {
  const path = join(content, 'transcriptions/2048.md');
  await writeFile(path, (await readFile(path, 'utf8')).replace('\n4. We', '\n3. We'));
}

describe('importFolder', () => {
  test('writes texts of record and says what it found', async () => {
    expect(await importFolder(content)).toEqual([
      '2044: 4 paragraphs, 2 subparagraphs, 3 footnotes; written',
      '2048: 4 paragraphs, 3 subparagraphs, 4 footnotes; written',
    ]);
    for (const id of years)
      expect(
        declaration.parse(parse(await readFile(join(content, `declarations/${id}.yaml`), 'utf8'))),
      ).toMatchObject({ text: 'held', id });
  });

  test('touches nothing when it runs a second time', async () => {
    await importFolder(content);
    const files = years.map((year) => join(content, `declarations/${year}.yaml`));
    const before = await Promise.all(files.map((file) => stat(file)));
    expect(await importFolder(content)).toEqual([
      expect.stringMatching(/^2044: .*; unchanged$/),
      expect.stringMatching(/^2048: .*; unchanged$/),
    ]);
    const after = await Promise.all(files.map((file) => stat(file)));
    expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(
      before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
    );
  });

  test('writes neither declaration when one of two is bad', async () => {
    await writeFile(join(content, 'declarations/2044.yaml'), 'kept\n');
    await repeatNumber();
    await expect(importFolder(content)).rejects.toThrow(
      /^content\/transcriptions\/2048\.md:\d+: found paragraph 3; expected paragraph 4$/,
    );
    expect(await readdir(join(content, 'declarations'))).toEqual(['2044.yaml']);
    expect(await readFile(join(content, 'declarations/2044.yaml'), 'utf8')).toBe('kept\n');
  });

  test('asks for the list of repairs if there is none', async () => {
    await rm(join(content, 'transcriptions/2044.repairs.yaml'));
    await expect(importFolder(content)).rejects.toThrow(
      'content/transcriptions/2044.repairs.yaml:1: found no file; expected the identity and the repairs of the declaration',
    );
    expect(await readdir(join(content, 'declarations'))).toEqual([]);
  });
});

describe('npm run import', () => {
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, [join(project, 'scripts/import/index.ts'), ...words], {
      cwd: folder,
    });
  const fail = (...words: string[]) =>
    run(...words).then(
      () => expect.fail('the import succeeded'),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  test('ends with exit code 1 and one line saying why, and writes nothing', async () => {
    await repeatNumber();
    const { code, stdout, stderr } = await fail();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^content\/transcriptions\/2048\.md:\d+: found paragraph 3; expected paragraph 4\n$/,
    );
    expect(await readdir(join(content, 'declarations'))).toEqual([]);
  });

  test.each([
    [['--symbol', 'first'], 'found the symbol “first”; expected that of a resolution'],
    [['--adopted', 'today'], 'found the day of adoption “today”; expected a day such as'],
    [['--sign', 'A/RES/99/7'], 'Unknown option'],
    [['--title'], 'argument missing'],
  ])('what a person says is looked at before anything is written: %j', async (words, message) => {
    const file = join(folder, 'lamps.md');
    await writeFile(
      file,
      'A/RES/99/7\n\nResolution adopted by the General Assembly on 2 January 2099\n\n99/7. Lamps\n\nThe General Assembly,\n\n1. Welcomes them.\n',
    );
    const before = await readdir(join(content, 'transcriptions'));
    const { code, stderr } = await fail(file, ...words);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(await readdir(join(content, 'transcriptions'))).toEqual(before);
  });

  test('prints one line for each declaration', async () => {
    const { stdout } = await run();
    expect(stdout.split('\n')).toHaveLength(3);
    expect(await readdir(join(content, 'declarations'))).toEqual(['2044.yaml', '2048.yaml']);
  });
});
