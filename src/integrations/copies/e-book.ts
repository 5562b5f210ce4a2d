import { readFile } from 'node:fs/promises';
import { takeContent } from '../../content/handed-content.ts';
import type { CopiedSite } from '../../export/copies/copied-site.ts';
import { beginEBook } from '../../export/copies/e-book.ts';
import { zipFiles } from '../../export/format/zip.ts';
import { toCover } from '../../export/picture/cover.ts';
import type { Content } from '../../model/text/content.ts';
import type { CopySettings } from '../built/read-built-pages.ts';
import { listCopyFiles, type CopySet } from '../../model/offline/copy-set.ts';
import { writeFiles, type Copy } from './copy.ts';

/** The built pages of a set packed as an EPUB. */
export function eBook(
  folder: string,
  built: CopiedSite,
  set: CopySet,
  { edition, base, site }: CopySettings,
): Copy {
  const book = beginEBook(built);
  return {
    add: book.add,
    finish: async () => {
      const { content, declarations: all } = takeContent().corpus;
      const declarations = all.filter(({ id }) => set.declarations.includes(id));
      const files = book.finish({
        edition,
        modified: findNewestDay(content),
        address: site + base.replace(/\/?$/, '/'),
        only: set.id,
        declarations,
        cover: await toCover(declarations.map(({ id }) => id)),
        style: await readFile(new URL('../../styles/e-book.css', import.meta.url), 'utf8'),
      });
      const packed = zipFiles(
        new Map(
          [...files].map(([name, part]) => [
            name,
            typeof part === 'string' ? new TextEncoder().encode(part) : part,
          ]),
        ),
      );
      await writeFiles(folder, listCopyFiles(set, 'epub'), [packed]);
      return `${files.size} files in an e-book of ${Math.round(packed.length / 1000)} kB`;
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
