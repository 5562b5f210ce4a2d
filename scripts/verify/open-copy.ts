import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listBuiltFiles } from '../../src/integrations/list-built-files.ts';

/** A published copy of the site, in a folder or on a host. */
export interface PublishedCopy {
  readonly name: string;
  /** The bytes of a file, or null where it is not there. */
  readonly read: (file: string) => Promise<Buffer | null>;
  /** Every file that is there; null where that cannot be known. */
  readonly list: () => Promise<string[] | null>;
}

/**
 * @param target `https://example.org/base/` or a folder
 * @throws Error where a host answers with a fault of its own
 */
export function openCopy(target: string): PublishedCopy {
  if (!/^https?:\/\//.test(target))
    return {
      name: target,
      read: (file) => readFile(join(target, file)).catch(() => null),
      list: () => listBuiltFiles(target),
    };
  const root = target.replace(/\/*$/, '/');
  return {
    name: root,
    list: async () => null,
    read: async (file) => {
      // Pages are asked for as readers ask for them: some hosts redirect from the name of the file.
      const address = new URL(
        file
          .replace(/(^|\/)index\.html$/, '$1')
          .split('/')
          .map(encodeURIComponent)
          .join('/'),
        root,
      );
      const response = await fetch(address, { cache: 'no-store' });
      if (response.status === 404 && file !== '404.html') return null;
      if (!response.ok && file !== '404.html')
        throw new Error(`${address} answers ${response.status}: try again, or ask its host.`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}
