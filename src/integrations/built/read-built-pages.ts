import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readCopiedSite, type CopiedSite } from '../../export/copies/copied-site.ts';

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
 * Reads the built pages for a copy of the whole.
 * @param folder the built site
 * @param base base path it was built for
 * @param origin `https://example.org`
 * @param runs whether the copy runs scripts
 */
export async function readBuiltPages(
  folder: string,
  base: string,
  origin: string,
  runs = false,
): Promise<CopiedSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(
      (entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`,
    )
    .filter((file) => file.endsWith('/index.html'))
    .sort();
  const pages = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  return readCopiedSite(new Map(pages), base, origin, runs);
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
