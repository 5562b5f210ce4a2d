/** `npm run import`: transcription + repairs → content/declarations/*.yaml. All or nothing. */
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ImportError } from './import-error.ts';
import { importDeclaration } from './import-declaration.ts';
import { readRepairs } from './read-repairs.ts';

const head =
  '# Text of record. Written by "npm run import" from the transcription; never edited by hand.\n';

/**
 * Imports every transcription of a content folder.
 * @returns one line for each declaration, saying what it holds and whether its file changed
 * @throws ImportError; then no file has been written
 */
export async function importFolder(content: string): Promise<string[]> {
  const folder = join(content, 'transcriptions');
  const ids = (await readdir(folder))
    .flatMap((name) => /^(\d{4})\.md$/.exec(name)?.[1] ?? [])
    .sort();
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
    const target = join(content, 'declarations', `${id}.yaml`);
    const changed = (await readFile(target, 'utf8').catch(() => '')) !== yaml;
    if (changed) {
      await writeFile(`${target}.new`, yaml);
      await rename(`${target}.new`, target);
    }
    const points = declaration.paragraphs.flatMap((paragraph) => paragraph.subparagraphs);
    report.push(
      `${id}: ${declaration.paragraphs.length} paragraphs, ${points.length} subparagraphs, ${declaration.footnotes.length} footnotes; ${changed ? 'written' : 'unchanged'}`,
    );
  }
  return report;
}

if (import.meta.main)
  try {
    for (const line of await importFolder('content')) console.log(line);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
