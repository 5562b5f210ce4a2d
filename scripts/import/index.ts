/**
 * `npm run import`: transcriptions + repairs → content/declarations/*.yaml. All or nothing.
 * `npm run import -- FILE…`: official files → transcriptions, drafts of their repairs, reports, texts of record.
 */
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { ImportError } from './line/import-error.ts';
import {
  importDeclaration,
  readDeclaration,
  type ImportedDeclaration,
} from './import-declaration.ts';
import { convertFile, type Said } from './import-file.ts';
import { readRepairs } from './read-repairs.ts';
import { writeReport } from './report.ts';

const head =
  '# Text of record. Written by "npm run import" from the transcription; never edited by hand.\n';

/**
 * Imports every transcription of a content folder.
 * @returns one line for each declaration, saying what it holds and whether its file changed
 * @throws ImportError; then no file has been written
 */
export async function importFolder(content: string): Promise<string[]> {
  const folder = join(content, 'transcriptions');
  const names = await readdir(folder);
  const ids = names
    .flatMap((name) => /^(\d{4}|a-res-[a-z0-9-]+)\.md$/.exec(name)?.[1] ?? [])
    .sort();
  refuseUnknown(names, ids);
  const made = [];
  for (const id of ids) {
    const list = `content/transcriptions/${id}.repairs.yaml`;
    const text = await readFile(join(folder, `${id}.repairs.yaml`), 'utf8').catch(() => {
      throw new ImportError(list, 1, 'no file', 'the identity and the repairs of the declaration');
    });
    const { listed, place } = readRepairs(list, text);
    const bytes = await readFile(join(folder, `${id}.md`));
    const declaration = importDeclaration(
      id,
      `content/transcriptions/${id}.md`,
      bytes,
      listed,
      place,
    );
    made.push({ id, declaration, yaml: head + stringify(declaration, { lineWidth: 0 }) });
  }
  const report = [];
  for (const { id, declaration, yaml } of made) {
    const changed = await writeRecord(content, id, yaml);
    const points = declaration.paragraphs.flatMap((paragraph) => paragraph.subparagraphs);
    report.push(
      `${id}: ${declaration.paragraphs.length} paragraphs, ${points.length} subparagraphs, ${declaration.footnotes.length} footnotes; ${changed ? 'written' : 'unchanged'}`,
    );
  }
  return report;
}

/** A file that nobody reads would be a text that nobody misses. */
function refuseUnknown(names: readonly string[], ids: readonly string[]): void {
  const known = new Set(
    ids.flatMap((id) => [`${id}.md`, `${id}.repairs.yaml`, `${id}.report.txt`]),
  );
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new ImportError(
      `content/transcriptions/${unknown}`,
      1,
      'a file that belongs to no transcription',
      `2029.md or a-res-83-7.md with its .repairs.yaml; to read an official file: npm run import -- ${unknown}`,
    );
}

async function writeRecord(content: string, id: string, yaml: string): Promise<boolean> {
  const target = join(content, 'declarations', `${id}.yaml`);
  if ((await readFile(target, 'utf8').catch(() => '')) === yaml) return false;
  await writeFile(`${target}.new`, yaml);
  await rename(`${target}.new`, target);
  return true;
}

/**
 * Imports one official file: its transcription, a draft of the repairs and a report are written in any case that can be
 * read at all, the text of record if nothing is left to decide.
 * @returns what was written, and what is unsure
 * @throws ImportError if the file cannot be read, or the text of record cannot be made yet
 */
export async function importFile(
  content: string,
  file: string,
  said: Said = {},
): Promise<string[]> {
  const converted = await convertFile(content, file, said);
  const { id } = converted;
  const folder = join(content, 'transcriptions');
  const list = `content/transcriptions/${id}.repairs.yaml`;
  const { listed, place } = readRepairs(
    list,
    await readFile(join(folder, `${id}.repairs.yaml`), 'utf8'),
  );
  const bytes = await readFile(join(folder, `${id}.md`));
  let read: ImportedDeclaration | undefined;
  let refused: ImportError | undefined;
  try {
    read = readDeclaration(id, `content/transcriptions/${id}.md`, bytes, listed, place);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    refused = error;
  }
  await writeFile(
    join(folder, `${id}.report.txt`),
    writeReport(file, converted, read?.parsed, refused?.message),
  );
  if (refused) throw refused;
  const { declaration, parsed } = read as ImportedDeclaration;
  await writeRecord(content, id, head + stringify(declaration, { lineWidth: 0 }));
  const doubts = parsed.readings.filter(({ doubt }) => doubt !== undefined).length;
  return [
    `${id}: ${declaration.symbol}, ${declaration.title}`,
    `${id}: ${declaration.paragraphs.length} paragraphs, ${declaration.preamble?.length ?? 0} preambular, ${declaration.footnotes.length} footnotes; ${doubts} lines unsure`,
    `${id}: how it was read: content/transcriptions/${id}.report.txt; what to do next: npm run scaffold -- ${id}`,
  ];
}

class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError for an option that is not known, or that has no value */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        symbol: { type: 'string' },
        title: { type: 'string' },
        adopted: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(
      `${(error as Error).message.split('. ')[0]}. Say: npm run import -- FILE… --symbol A/RES/83/7 --adopted 2028-11-20 --title "…"`,
    );
  }
}

if (import.meta.main) {
  const run = async () => {
    const { values, positionals } = readArguments();
    if (positionals.length === 0) return importFolder('content');
    const lines = [];
    for (const file of positionals) lines.push(...(await importFile('content', file, values)));
    return lines;
  };
  try {
    for (const line of await run()) console.log(line);
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
