import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFolder } from '../../../src/content/content-folder.ts';
import type { Content } from '../../../src/model/text/content.ts';
import { parseHtml, type HtmlElement } from './html-tree.ts';

/** One HTML page of the built site. */
export interface BuiltPage {
  /** Path from the root of the site: `/2025/12/`, `/404.html`. */
  readonly path: string;
  /** File below the built folder. */
  readonly file: string;
  readonly html: string;
  readonly root: HtmlElement;
}

/** The built site as it lies in its folder. */
export interface BuiltSite {
  readonly folder: string;
  /** Base path the site was built for, `/` or `/name/`. */
  readonly base: string;
  /** Every file, as a path from the root of the site. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  readonly read: (path: string) => Promise<Buffer>;
  /** The records it was made from. */
  readonly readContent: () => Promise<Content>;
}

/**
 * Reads a built site.
 * @throws Error if the folder holds no built site
 */
export async function readBuiltSite(folder: string, base: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/')}`,
    )
    .sort();
  if (!names.includes('/index.html'))
    throw new Error(`${folder} holds no built site: run “npm run build” first.`);
  const pages = await Promise.all(
    names
      // File editions are downloads, not pages of the site: they have a rule of their own.
      .filter((name) => name.endsWith('.html') && !/^\/every-paragraph[./]/.test(name))
      .map(async (name) => {
        const html = await readFile(join(folder, name), 'utf8');
        return {
          path: name.replace(/\/index\.html$/, '/'),
          file: name.slice(1),
          html,
          root: parseHtml(html),
        };
      }),
  );
  return {
    folder,
    base,
    files: new Set(names),
    pages,
    read: (path) => readFile(join(folder, path)),
    readContent: async () => (await readContentFolder('content')).content,
  };
}

/** Whether a page only sends readers on. */
export function isRedirect({ root }: BuiltPage): boolean {
  return root.findAll('meta').some((meta) => meta.attribute('http-equiv') === 'refresh');
}
