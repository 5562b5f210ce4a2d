import { parseHtml } from '../../scripts/audit/rule/html-tree.ts';
import type { Content } from '../model/text/content.ts';
import { createContent } from './content-factory.ts';
import type { BuiltSite } from '../../scripts/audit/rule/built-site.ts';

/**
 * A built site in memory.
 * @param texts file texts, or bytes, by path from the root: `/2025/12/index.html`
 * @param base base path it pretends to be built for
 * @param content records it pretends to be made from
 */
export function makeSite(
  texts: Readonly<Record<string, string | Uint8Array>>,
  base = '/',
  content: Partial<Content> = {},
): BuiltSite {
  const pages = Object.entries(texts)
    .flatMap(([path, html]) =>
      path.endsWith('.html') && typeof html === 'string' ? [{ path, html }] : [],
    )
    .map(({ path, html }) => ({
      path: path.replace(/\/index\.html$/, '/'),
      file: path.slice(1),
      html,
      root: parseHtml(html),
    }));
  return {
    folder: '',
    base,
    files: new Set(Object.keys(texts)),
    pages,
    read: (path) => {
      const text = texts[path];
      return text === undefined
        ? Promise.reject(new Error(`no file ${path}`))
        : Promise.resolve(Buffer.from(text));
    },
    readContent: () => Promise.resolve(createContent(content)),
  };
}
