import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { makeDocx, type DocxPlan } from '../../src/test/make-docx.ts';
import { makePdf, type PdfPlan } from '../../src/test/make-pdf.ts';
import { matchGolden, type GoldenResult } from '../../src/test/match-golden.ts';
import { ImportError } from './line/import-error.ts';
import { importFile } from './index.ts';

const folder = fileURLToPath(new URL('../../src/test/golden/import-file', import.meta.url));
const cases = (await readdir(folder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
let content = '';

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'import-file-'));
  await mkdir(join(content, 'transcriptions'));
  await mkdir(join(content, 'declarations'));
});
afterEach(() => rm(content, { recursive: true }));

/** Puts the document of a case where it can be imported: a plan of a .docx or .pdf is made into one. */
async function makeDocument(name: string): Promise<string> {
  const files = await readdir(join(folder, name));
  const file = files.find((one) => one.startsWith('document.')) ?? '';
  const [made, form] = /^document\.(docx|pdf)\.yaml$/.exec(file) ?? [];
  if (!made) {
    await cp(join(folder, name, file), join(content, file));
    return join(content, file);
  }
  const plan: unknown = parse(await readFile(join(folder, name, file), 'utf8'));
  const path = join(content, `document.${form}`);
  await writeFile(path, form === 'docx' ? makeDocx(plan as DocxPlan) : makePdf(plan as PdfPlan));
  return path;
}

/** What comes of a case, and the file that should say so. Digests are left out. */
async function importCase(name: string): Promise<GoldenResult> {
  const path = await makeDocument(name);
  const own = await readFile(join(folder, name, 'repairs.yaml'), 'utf8').catch(() => undefined);
  if (own !== undefined)
    await writeFile(join(content, 'transcriptions/a-res-99-7.repairs.yaml'), own);
  try {
    const [, , told] = await importFile(content, path);
    const id = /^[^:]+/.exec(told ?? '')?.[0] ?? '';
    const record: unknown = parse(await readFile(join(content, `declarations/${id}.yaml`), 'utf8'));
    const repairs = parse(
      await readFile(join(content, `transcriptions/${id}.repairs.yaml`), 'utf8'),
    ) as {
      notOfRecord: { line: string; times?: number; at?: number[] }[];
      repairs: { find: string; replace: string }[];
    };
    const report = await readFile(join(content, `transcriptions/${id}.report.txt`), 'utf8');
    const unsure = report
      .slice(report.indexOf('\nUnsure\n') + 8)
      .split('\n')
      .filter((line) => line.startsWith('  line') || line.startsWith('  footnote'));
    const text = stringify(
      {
        record: strip(record),
        notOfRecord: repairs.notOfRecord.map(({ line, times, at }) =>
          at ? `${line} (at ${at.join(', ')})` : times ? `${times} × ${line}` : line,
        ),
        repairs: repairs.repairs.map(({ find, replace }) => `${find} → ${replace}`),
        unsure: unsure.map((line) => line.trim()),
      },
      { lineWidth: 0 },
    );
    return { file: 'expected.yaml', text };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { file: 'expected-error.txt', text: `${error.message.replaceAll(`${content}/`, '')}\n` };
  }
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, own]) =>
          !['sha256', 'transcription', 'text:', 'manner', 'adoptionRestsOn'].includes(key) &&
          !(Array.isArray(own) && own.length === 0),
      )
      .map(([key, own]) => [key, strip(own)]),
  );
}

describe('an official file becomes text of record, or is refused with the line and what to do', () => {
  test.each(cases)('%s', async (name) => {
    await matchGolden(
      join(folder, name),
      await importCase(name),
      /^\S+:[1-9]\d*: found .+; expected .+\n$/,
    );
  });

  test('there are at least forty', () => expect(cases.length).toBeGreaterThanOrEqual(40));
});
