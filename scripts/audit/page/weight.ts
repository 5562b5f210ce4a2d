import { isDeclarationId, isLocator } from '../../../src/model/text/locator.ts';
import { brotliCompressSync, constants } from 'node:zlib';
import { isRedirect, type BuiltPage } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';

interface Bar {
  readonly kind: string;
  readonly is: (path: string) => boolean;
  readonly bytes: number;
  readonly requests: number;
}

/** Most compressed bytes and requests a page of each kind may cost on first view: page, styles, script. */
const bars: readonly Bar[] = [
  { kind: 'paragraph', is: (path) => isLocator(path), bytes: 16 * 1024, requests: 4 },
  { kind: 'whole declaration', is: (path) => isDeclarationId(path), bytes: 24 * 1024, requests: 3 },
  { kind: 'comparison', is: (path) => path.startsWith('compare'), bytes: 48 * 1024, requests: 10 },
  {
    kind: 'commitments',
    is: (path) => /^commitments(\/|$)/.test(path),
    bytes: 32 * 1024,
    requests: 9,
  },
  { kind: 'numbers', is: (path) => path === 'statistics', bytes: 64 * 1024, requests: 8 },
  { kind: 'other', is: () => true, bytes: 32 * 1024, requests: 9 },
];

/** What a reader downloads before the first word: each page kind within its bar, in brotli bytes. */
export const weight = createRule({
  name: 'weight',
  hint: 'Make the page leaner; do not raise the bar.',
  check: async (site, fault) => {
    const sizes = new Map<string, number>();
    const worst = new Map<string, { bytes: number; requests: number; path: string }>();
    for (const page of site.pages.filter((one) => !isRedirect(one))) {
      let bytes = compress(Buffer.from(page.html));
      const files = listFirstView(page, site.base);
      for (const file of files) {
        const content = await site.read(file);
        for (const imported of listImports(file, content)) files.add(imported);
        if (!sizes.has(file)) sizes.set(file, compress(content));
        bytes += sizes.get(file) ?? 0;
      }
      const bar = bars.find(({ is }) => is(page.path.slice(1, -1)));
      if (!bar) continue;
      const requests = files.size + 1;
      if (bytes > (worst.get(bar.kind)?.bytes ?? 0))
        worst.set(bar.kind, { bytes, requests, path: page.path });
      if (bytes > bar.bytes || requests > bar.requests)
        fault(
          page.file,
          `${bytes} compressed bytes in ${requests} requests; a ${bar.kind} page may cost ${bar.bytes} in ${bar.requests}`,
        );
    }
    const summary = [...worst].map(
      ([kind, { bytes, requests, path }]) =>
        `heaviest ${kind} page ${(bytes / 1024).toFixed(1)} kB in ${requests} requests (${path})`,
    );
    return summary.join('; ');
  },
});

/** Styles, scripts and images that a page names. */
function listFirstView({ root }: BuiltPage, base: string): Set<string> {
  const local = (target: string | null) =>
    target?.startsWith(base) ? `/${target.slice(base.length)}` : null;
  const found = root.findAll('link', 'script', 'img').map((element) => {
    if (element.name === 'link')
      return element.attribute('rel') === 'stylesheet' ? local(element.attribute('href')) : null;
    return element.attribute('loading') === 'lazy' ? null : local(element.attribute('src'));
  });
  return new Set(found.filter((file) => file !== null));
}

/** What a script imports before it runs; what it imports later is no part of the first view. */
function listImports(file: string, content: Buffer): string[] {
  if (!file.endsWith('.js')) return [];
  return [...content.toString().matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map(
    ([, target = '']) => new URL(target, `file://${file}`).pathname,
  );
}

function compress(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
