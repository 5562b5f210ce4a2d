import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listBuiltFiles } from '../../src/integrations/built/list-built-files.ts';

/** A published copy of the site, in a folder or on a host. */
export interface PublishedCopy {
  readonly name: string;
  /** The bytes of a file, or null if it is not there. */
  readonly read: (file: string) => Promise<Buffer | null>;
  /** Every file that is there; null if that cannot be known. */
  readonly list: () => Promise<string[] | null>;
  /** Where a host sends on who asks for a file, both as paths; null if it answers itself. */
  readonly follow: (file: string) => Promise<{ from: string; to: string } | null>;
}

/**
 * @param target `https://example.org/base/` or a folder
 * @throws Error if a host answers with a fault of its own
 */
export function openCopy(target: string): PublishedCopy {
  if (!/^https?:\/\//.test(target))
    return {
      name: target,
      read: (file) => readFile(join(target, file)).catch(() => null),
      list: () => listBuiltFiles(target),
      follow: async () => null,
    };
  const root = target.replace(/\/*$/, '/');
  // Pages are asked for as readers ask for them: some hosts redirect from the name of the file.
  const place = (file: string) =>
    new URL(
      file
        .replace(/(^|\/)index\.html$/, '$1')
        .split('/')
        .map(encodeURIComponent)
        .join('/'),
      root,
    );
  return {
    name: root,
    list: async () => null,
    follow: async (file) => {
      const { headers } = await fetch(place(file), { cache: 'no-store', redirect: 'manual' });
      const location = headers.get('location');
      if (location === null) return null;
      const { pathname, hash } = new URL(location, place(file));
      return { from: place(file).pathname, to: pathname + hash };
    },
    read: async (file) => {
      const address = place(file);
      const response = await fetch(address, { cache: 'no-store' });
      if (response.status === 404 && file !== '404.html') return null;
      if (!response.ok && file !== '404.html')
        throw new Error(`${address} answers ${response.status}: try again, or ask its host.`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}
