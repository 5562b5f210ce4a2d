import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCopiedPage, type CopiedPage } from '../../export/copies/copied-page.ts';
import {
  listCopiedSite,
  type CopiedSite,
  type ListedPage,
} from '../../export/copies/copied-site.ts';
import { listBuiltFiles } from './list-built-files.ts';

/** What a copy of the whole is made with. */
export interface CopySettings {
  /** Digest of what the site is built from. */
  readonly edition: string;
  /** Base path of the site. */
  readonly base: string;
  /** Its full address, `https://example.org`. */
  readonly site: string;
}

/**
 * Lists the built pages for a copy of the whole.
 * @param folder the built site
 * @param base base path it was built for
 * @param origin `https://example.org`
 */
export async function listBuiltPages(
  folder: string,
  base: string,
  origin: string,
): Promise<CopiedSite> {
  const files = (await listBuiltFiles(folder)).filter((file) => /(^|\/)index\.html$/.test(file));
  return listCopiedSite(readEach(folder, files), base, origin);
}

/** One file after the other: no two are held at once. */
function* readEach(
  folder: string,
  files: readonly string[],
): Generator<readonly [file: string, html: string]> {
  for (const file of files) yield [`/${file}`, readFileSync(join(folder, file), 'utf8')];
}

/** Reads a page that is listed. */
export async function readBuiltPage(folder: string, page: ListedPage): Promise<CopiedPage> {
  return readCopiedPage(page, await readFile(join(folder, page.path, 'index.html'), 'utf8'));
}

/** The style rules of all pages, in the order in which pages ask for them, each file once. */
export async function readStyles(folder: string, { base, pages }: CopiedSite): Promise<string> {
  const files = [...new Set([...pages.values()].flatMap(({ styles }) => styles))];
  const root = base.replace(/\/?$/, '/');
  const rules = await Promise.all(
    files.map((file) => readFile(join(folder, file.slice(root.length)), 'utf8')),
  );
  return rules.map((text) => text.trim()).join('\n');
}
