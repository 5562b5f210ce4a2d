import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listDatasets } from '../../export/published/dataset.ts';
import { readGround } from './read-ground.ts';

let server: Server;
let site: string;
let folder: string;

/** Serves the published files as they are made. */
beforeAll(async () => {
  const files = new Map(
    listDatasets(await readGround()).flatMap((dataset) =>
      dataset.files.map(({ path, make }) => [path, make] as const),
    ),
  );
  server = createServer((request, response) => {
    const make = files.get(request.url ?? '');
    response.statusCode = make ? 200 : 404;
    response.end(make?.());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  folder = await mkdtemp(join(tmpdir(), 'example-'));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Runs an example as a reader would, with the address of the site in it. */
async function run(program: string, name: string): Promise<string[]> {
  const text = await readFile(new URL(`../../example/${name}`, import.meta.url), 'utf8');
  const file = join(folder, name);
  await writeFile(file, text.replaceAll('{{site}}', site));
  const { stdout } = await promisify(execFile)(program, [file]);
  return stdout.trimEnd().split('\n');
}

const has = (program: string) => spawnSync(program, ['--version']).status === 0;
const missing = (program: string) =>
  has(program) ? '' : ` (NOT run: there is no ${program} here)`;

const citation = 'General Assembly resolution 80/9, annex, para. 12';
const words = /^We express solidarity with and compassion for victims and survivors/;
const speaker = 'Guy Ryder, 2025: inferred';

test(
  'the example in JavaScript reads a paragraph, checks it and lists who spoke of it',
  { timeout: 30_000 },
  async () => {
    const lines = await run(process.execPath, 'read-data.mjs');
    expect(lines[0]).toBe(citation);
    expect(lines[1]).toMatch(words);
    expect(lines[2]).toBe('digest agrees');
    expect(lines.slice(3)).toContain(speaker);
  },
);

test.skipIf(!has('python3'))(
  `the example in Python prints the same${missing('python3')}`,
  { timeout: 30_000 },
  async () => {
    expect(await run('python3', 'read-data.py')).toEqual(
      await run(process.execPath, 'read-data.mjs'),
    );
  },
);

test.skipIf(!has('Rscript'))(
  `the example in R reads the tables${missing('Rscript')}`,
  { timeout: 30_000 },
  async () => {
    const lines = await run('Rscript', 'read-data.R');
    expect(lines[0]).toBe(citation);
    expect(lines[1]).toMatch(words);
    const { corpus } = await readGround();
    const counts = corpus.declarations.map(
      ({ id }) => [...corpus.units.values()].filter(({ declaration }) => declaration === id).length,
    );
    const heads = corpus.declarations.map(({ id }) => id);
    expect(lines.join('\n')).toMatch(
      new RegExp(`${heads.join(' +')} *\\n *${counts.join(' +')}`),
    );
    expect(lines).toContain(speaker);
  },
);
