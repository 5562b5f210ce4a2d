import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildCorpus } from '../src/model/text/corpus.ts';
import {
  createMinimalContent,
  editContent,
  writeContent,
  type ContentFiles,
} from '../src/test/minimal-content.ts';
import { minimalTranscriptions, reportText } from '../src/test/minimal-transcriptions.ts';
import { formatIssue } from '../src/content/issue.ts';
import { digestQuotation } from './quotation/digest-quotation.ts';
import { writeQuotations } from './quotations.ts';
import { quotations } from './validate/quotation/quotations.ts';
import { readGround } from './validate/rule/read-ground.ts';

const golden = fileURLToPath(new URL('../src/test/golden/quotations', import.meta.url));
const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

/** Writes the content and, in a folder `texts` beside it, the source texts under names of no meaning. */
async function write(
  files: ContentFiles,
  texts = [reportText, ...Object.values(minimalTranscriptions)],
) {
  const root = await writeContent(files);
  roots.push(root);
  const sources = join(root, 'texts');
  await mkdir(sources);
  for (const [index, text] of texts.entries()) await writeFile(join(sources, `${index}.txt`), text);
  return { root, sources };
}

/** Prints what the rule finds when it is given the source texts. */
async function recheck({ root, sources }: { root: string; sources: string }): Promise<string> {
  const ground = await readGround(root, sources);
  const { issues } = await quotations.check({
    ...ground,
    corpus: buildCorpus(ground.folder.content),
  });
  return issues.map(formatIssue).join('\n');
}

const spoken = 'statements/2025/ann-speaker.yaml';

test('the list is made from the source texts and passes the rule, twice the same', async () => {
  const files = createMinimalContent();
  const expected = files.get('quotations.yaml');
  files.delete('quotations.yaml');
  const place = await write(files);
  expect(await writeQuotations(place.root, place.sources)).toEqual({ count: 4, issues: [] });
  const written = await readFile(join(place.root, 'quotations.yaml'), 'utf8');
  expect(written.replace(/^#.*\n/gm, '')).toBe(expected);
  expect(await recheck(place)).toBe('');
  await writeQuotations(place.root, place.sources);
  expect(await readFile(join(place.root, 'quotations.yaml'), 'utf8')).toBe(written);
});

test('passages that do not stand in their source are named and nothing is written', async () => {
  const files = createMinimalContent();
  editContent(files, spoken, 'words: we must act now', 'words: we must act soon');
  editContent(files, 'statistics/cases.yaml', 'inQuotationMarks: false', 'inQuotationMarks: true');
  editContent(files, 'annotations/2025/1.mdx', 'A closing word', 'A final word');
  const place = await write(files);
  const { issues } = await writeQuotations(place.root, place.sources);
  await expect(`${issues.map(formatIssue).join('\n')}\n`).toMatchFileSnapshot(
    join(golden, 'not-in-source.txt'),
  );
  expect(await readFile(join(place.root, 'quotations.yaml'), 'utf8')).toBe(
    files.get('quotations.yaml'),
  );
});

test('words the source does not put between quotation marks are no words of a speaker', async () => {
  const files = createMinimalContent();
  editContent(files, spoken, 'words: we must act now', 'words: counted 40 per cent');
  editContent(files, 'statistics/echo.yaml', 'words: 40 per cent', 'words: we must act now');
  await expect(`${await recheck(await write(files))}\n`).toMatchFileSnapshot(
    join(golden, 'not-between-marks.txt'),
  );
});

test('a list edited by hand together with its digest is found out by the source text', async () => {
  const files = createMinimalContent();
  editContent(files, spoken, 'words: we must act now', 'words: we must act never');
  const [before, after] = ['we must act now', 'we must act never'].map((words) => ({
    words,
    sha256: digestQuotation({ source: 'report', words }),
  }));
  for (const key of ['words', 'sha256'] as const)
    editContent(files, 'quotations.yaml', `${key}: ${before?.[key]}`, `${key}: ${after?.[key]}`);
  expect(await recheck(await write(files))).toContain(
    '“we must act never” does not stand word for word',
  );
});

test('a source text that is missing or changed is asked for', async () => {
  const place = await write(createMinimalContent(), [
    `${reportText} `,
    ...Object.values(minimalTranscriptions),
  ]);
  expect(await recheck(place)).toMatch(
    /sources\/report\.yaml:\d+\n.*No file in the folder SOURCES/,
  );
  await expect(readGround(place.root, join(place.root, 'nowhere'))).rejects.toThrow(
    /SOURCES names “.*nowhere”/,
  );
});
