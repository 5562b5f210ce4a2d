/** `npm run quotations`: with the source texts in the folder SOURCES, lists every passage quoted from them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContentFolder } from '../src/content/content-folder.ts';
import { buildCorpus } from '../src/model/text/corpus.ts';
import { reportIssues, type Issue } from '../src/content/issue.ts';
import { makeQuotationList } from './quotation/make-quotation-list.ts';
import { readSourceTexts, SourceFolderError } from './quotation/read-source-texts.ts';

const head =
  '# Passages quoted from source texts whose prose is not kept here.\n' +
  '# Written by "npm run quotations", which checks each against the source text; never edited by hand.\n';

/**
 * Writes `quotations.yaml` of a content folder, or nothing if a quotation is not in its source.
 * @param root the content folder
 * @param sources folder of the source texts
 * @returns the faults, and how many passages the list holds
 * @throws SourceFolderError if the folder of source texts cannot be read
 */
export async function writeQuotations(
  root: string,
  sources: string,
): Promise<{ count: number; issues: Issue[] }> {
  const folder = await readContentFolder(root);
  if (folder.issues.length > 0) return { count: 0, issues: [...folder.issues] };
  const texts = await readSourceTexts(sources, folder);
  const { list, issues } = makeQuotationList(folder, buildCorpus(folder.content), texts);
  if (issues.length === 0)
    await writeFile(join(root, 'quotations.yaml'), head + stringify(list, { lineWidth: 0 }));
  return { count: list.length, issues };
}

/** Runs the command, says what came of it and whether it went well. */
async function run(sources: string | undefined): Promise<boolean> {
  if (!sources)
    throw new SourceFolderError('SOURCES is not set; give the folder of the source texts.');
  const { count, issues } = await writeQuotations('content', sources);
  reportIssues(issues);
  if (issues.length > 0) console.error(`quotations: ${issues.length} faults, nothing written`);
  else
    console.log(
      `quotations: ${count} passages, each word for word in its source; content/quotations.yaml written`,
    );
  return issues.length === 0;
}

if (import.meta.main)
  try {
    if (!(await run(process.env['SOURCES']))) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof SourceFolderError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
