/**
 * `npm run test:adding`: adds a made-up declaration to a copy of the project with the three commands of content/README.md, looks
 * at what came out, completes its notes and its concordance, and looks again. `npm run test:adding -- all` asks every audit.
 */
import { copyFile, readFile, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyProject } from '../growth/copy-project.ts';
import { runMeasured } from '../growth/run-measured.ts';
import { finishDrafts } from './finish-drafts.ts';

const name = 'A_RES_84_7.txt';
const id = '2029';
const built = resolve('dist');
/** What reads every form of every text; the others look at one page at a time. */
const audits =
  process.argv[2] === 'all'
    ? []
    : ['fidelity', 'unit-files', 'links', 'html', 'permanence', 'json-schema', 'akoma-ntoso'];

// The source of a made-up text is in no folder of sources.
delete process.env['SOURCES'];
const copy = await copyProject();
try {
  await copyFile(join(import.meta.dirname, name), join(copy, name));
  await run('import', 'scripts/import/index.ts', name);
  await rm(join(copy, name));
  await run('scaffold', 'scripts/scaffold/index.ts', id);
  await look('without a note');
  await finishDrafts(join(copy, 'content'), id, 'global-plan');
  await look('with notes and concordance');
} finally {
  await rm(copy, { recursive: true, force: true });
}

/** Builds the site of the copy and asks whether it holds, and whether what is published today is still there as it was. */
async function look(state: string): Promise<void> {
  await run('validate', 'scripts/validate/index.ts');
  await run('build', 'node_modules/astro/bin/astro.mjs', 'build', '--silent');
  await run('addresses', 'scripts/addresses.ts');
  await run('audit', 'scripts/audit/index.ts', ...audits);
  const [pages, kept] = [await listPages(id), await countKept()];
  if (pages < 4)
    throw new Error(`The declaration of ${id} has ${pages} pages of paragraphs, not 4.`);
  console.log(
    `ok   ${state}: ${pages} pages of paragraphs, ${kept} files of the other texts as before`,
  );
}

async function listPages(text: string): Promise<number> {
  const entries = await readdir(join(copy, 'dist', text), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && /^\d/.test(entry.name)).length;
}

/** How many texts of units are the same as in the site as it is built now. */
async function countKept(): Promise<number> {
  const texts = (await readdir(built, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^\d{4}\/.*\.txt$/.test(path));
  if (texts.length === 0) throw new Error('There is no built site to compare with: npm run build');
  for (const path of texts)
    if (!(await readFile(join(built, path))).equals(await readFile(join(copy, 'dist', path))))
      throw new Error(`${path} is not what it was before the text of ${id} was added.`);
  return texts.length;
}

async function run(step: string, ...args: readonly string[]): Promise<void> {
  const { status, output, seconds } = await runMeasured(copy, args);
  if (status !== 0) throw new Error(`${step} failed:\n${output}`);
  console.log(`ok   ${step} (${seconds.toFixed(1)} s)`);
}
