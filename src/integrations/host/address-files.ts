import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild } from '../built/after-build.ts';
import { listBuiltFiles } from '../built/list-built-files.ts';

/** What a built page says of its own address. */
export interface PageAddress {
  /** Path under the base path: `/2025/12/`. */
  readonly path: string;
  /** Full address under which it wants to be known; null for a page that is not listed. */
  readonly canonical: string | null;
  /** Where it sends its readers on, with the base path; null for a page that stays. */
  readonly redirect: string | null;
}

/** Reads a built page. */
export function readPageAddress(file: string, html: string): PageAddress {
  const redirect = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1] ?? null;
  const hidden = html.includes('<meta name="robots" content="noindex"');
  return {
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    canonical: hidden ? null : (/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null),
    redirect,
  };
}

/** `sitemap.xml`: every page that is listed, in the order of paths, without dates: pages carry none of their own. */
export function formatSitemap(pages: readonly PageAddress[]): string {
  const entries = pages.flatMap(({ canonical }) =>
    canonical === null ? [] : [`<url><loc>${canonical}</loc></url>\n`],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export function formatRedirects(pages: readonly PageAddress[], base: string): string {
  return listRedirects(pages, base)
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');
}

/**
 * `redirects.map`: entries of a map of nginx from an address to where it leads. To be used as
 * `map $uri $every_paragraph { include redirects.map; }` and `if ($every_paragraph) { return 301 $every_paragraph; }`.
 */
export function formatNginxMap(pages: readonly PageAddress[], base: string): string {
  return listRedirects(pages, base)
    .map(([from, to]) => `"${from}" "${to}";\n`)
    .join('');
}

function listRedirects(pages: readonly PageAddress[], base: string): [from: string, to: string][] {
  return pages.flatMap(({ path, redirect }) =>
    redirect === null ? [] : [[base.replace(/\/$/, '') + path, redirect]],
  );
}

/** Writes the files that tell search engines and hosts of the addresses, from the pages as they were built. */
export function addressFiles({ base }: { base: string }): AstroIntegration {
  return afterBuild('address-files', async (folder, logger) => {
    const files = (await listBuiltFiles(folder)).filter((file) => file.endsWith('.html'));
    const pages: PageAddress[] = [];
    for (const file of files)
      pages.push(readPageAddress(file, await readFile(join(folder, file), 'utf8')));
    await writeFile(join(folder, 'sitemap.xml'), formatSitemap(pages));
    await writeFile(join(folder, '_redirects'), formatRedirects(pages, base));
    await writeFile(join(folder, 'redirects.map'), formatNginxMap(pages, base));
    const count = (is: (page: PageAddress) => boolean) => pages.filter(is).length;
    logger.info(
      `${count(({ canonical }) => canonical !== null)} pages in sitemap.xml, ${count(({ redirect }) => redirect !== null)} redirects`,
    );
  });
}
