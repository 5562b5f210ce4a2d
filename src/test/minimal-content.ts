import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { importDeclaration } from '../../scripts/import/import-declaration.ts';
import { digestQuotation } from '../../scripts/quotation/digest-quotation.ts';
import { repairs } from '../schema/repair.ts';
import { minimalRecords } from './minimal-records.ts';
import { minimalTranscriptions, reportText } from './minimal-transcriptions.ts';

/** Files of a content folder by path, `topics/data.yaml`, to be changed before they are written. */
export type ContentFiles = Map<string, string>;

/** Records small enough to read at a glance in which every kind of record stands and no rule finds a fault. */
export function createMinimalContent(): ContentFiles {
  const files: ContentFiles = new Map(Object.entries(minimalRecords));
  for (const [year, text] of Object.entries(minimalTranscriptions)) {
    files.set(`transcriptions/${year}.md`, text);
    const listed = repairs.parse(parse(files.get(`transcriptions/${year}.repairs.yaml`) ?? ''));
    const path = `content/transcriptions/${year}.md`;
    const declaration = importDeclaration(year, path, Buffer.from(text), listed);
    files.set(`declarations/${year}.yaml`, stringify(declaration, { lineWidth: 0 }));
    files.set(`sources/text-${year}.yaml`, describeSource('official text', text, true));
  }
  files.set('sources/report.yaml', describeSource('report', reportText, false));
  files.set('quotations.yaml', stringify(listedWords.map(describeQuotation), { lineWidth: 0 }));
  return files;
}

/** What `npm run quotations` lists for these records, in its order. */
const listedWords = [
  '40 per cent',
  'Ann Speaker said "we must act now" and counted 40 per cent of cases.',
  'a closing word',
  'we must act now',
];

function describeQuotation(words: string) {
  return { source: 'report', words, sha256: digestQuotation({ source: 'report', words }) };
}

function describeSource(kind: string, text: string, kept: boolean): string {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const named = {
    name: kind.replace(' ', '-'),
    title: `The ${kind}`,
    short: kind,
    publisher: 'Nobody',
    published: null,
  };
  return stringify({ ...named, kind, standing: 'Made up.', sha256, kept });
}

/**
 * Changes one place of one file.
 * @throws Error if the file is missing or does not have the text exactly once: the case would test nothing
 */
export function editContent(
  files: ContentFiles,
  path: string,
  find: string,
  replace: string,
): void {
  const parts = (files.get(path) ?? '').split(find);
  if (parts.length !== 2) throw new Error(`“${find}” stands ${parts.length - 1} times in ${path}.`);
  files.set(path, parts.join(replace));
}

/** Writes the files into a new temporary folder and returns its path. */
export async function writeContent(files: ContentFiles): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
