import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContentFolder } from '../../src/content/content-folder.ts';
import { buildCorpus } from '../../src/model/text/corpus.ts';
import { makeText, type Pattern } from './make-text.ts';

/** Paragraphs of a made-up declaration: about twice as many as those of 2025. */
const length = 60;

/** The first year of a made-up declaration: all are older than the real ones, whose pages stay as they are. */
const firstYear = 1940;

/**
 * Adds made-up declarations with notes to a copy of the content until it has as many paragraph pages.
 * @param content the folder of the copy
 * @returns how many declarations are held then
 */
export async function makeContent(content: string, pages: number): Promise<number> {
  const folder = await readContentFolder(content);
  const { declarations } = buildCorpus(folder.content);
  const real = declarations.flatMap((declaration) => declaration.paragraphs);
  const patterns: Pattern[] = real
    .filter(({ paragraph }) => folder.content.annotations[paragraph])
    .map(({ locator, text, subparagraphs }) => ({
      locator,
      text,
      subparagraphs: subparagraphs.map((point) => ({
        letter: point.letter ?? '',
        text: point.text,
      })),
    }));
  const needed = Math.max(0, Math.ceil((pages - real.length) / length));
  for (let index = 0; index < needed; index++) {
    const year = firstYear + index;
    const { record, used } = makeText(year, patterns, length);
    await writeRecord(content, `declarations/${year}.yaml`, stringify(record, { lineWidth: 0 }));
    for (const [at, { locator }] of used.entries())
      await writeRecord(
        content,
        `annotations/${year}/${at + 1}.mdx`,
        await readFile(join(content, 'annotations', `${locator}.mdx`), 'utf8'),
      );
  }
  return declarations.length + needed;
}

async function writeRecord(content: string, path: string, text: string): Promise<void> {
  await mkdir(join(content, path, '..'), { recursive: true });
  await writeFile(join(content, path), text);
}
