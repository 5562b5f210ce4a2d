import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFolder } from '../../content/content-folder.ts';
import { toCover } from '../../export/picture/cover.ts';
import { buildCorpus } from '../../model/text/corpus.ts';
import type { Content } from '../../model/text/content.ts';
import { writeEBook } from '../../export/copies/e-book.ts';
import { zipFiles } from '../../export/format/zip.ts';
import { readBuiltPages, type CopySettings } from '../built/read-built-pages.ts';

/** Where the e-book stands in the built site. */
export const eBookPath = 'every-paragraph.epub';

/** Packs the built pages as an EPUB. */
export function eBook({ edition, base, site }: CopySettings): AstroIntegration {
  return {
    name: 'e-book',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { content } = await readContentFolder(
          fileURLToPath(new URL('../../../content', import.meta.url)),
        );
        const { declarations } = buildCorpus(content);
        const files = writeEBook(await readBuiltPages(folder, base, new URL(site).origin), {
          edition,
          modified: findNewestDay(content),
          address: site + base.replace(/\/?$/, '/'),
          declarations,
          cover: await toCover(declarations.map(({ id }) => id)),
          style: await readFile(new URL('../../styles/e-book.css', import.meta.url), 'utf8'),
        });
        const packed = zipFiles(
          new Map(
            [...files].map(([name, content]) => [
              name,
              typeof content === 'string' ? new TextEncoder().encode(content) : content,
            ]),
          ),
        );
        await writeFile(join(folder, eBookPath), packed);
        logger.info(`${files.size} files in an e-book of ${Math.round(packed.length / 1000)} kB`);
      },
    },
  };
}

/** The day of the newest edition or correction: nothing else makes the book another one to its readers. */
function findNewestDay({ editions, corrections }: Content): string {
  const days = [
    ...Object.values(editions).map(({ date }) => date),
    ...Object.values(corrections).flatMap((record) => record.corrections.map(({ date }) => date)),
  ];
  const newest = days.sort().at(-1);
  if (!newest)
    throw new Error('No edition is recorded: write content/editions/first-edition.yaml.');
  return newest;
}
