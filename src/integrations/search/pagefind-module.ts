import { buildIndex } from './build-index.ts';

const name = 'virtual:pagefind';

let script: Promise<string> | undefined;

/** It is the same for the pages, for the worker and for the file edition: Pagefind is started for it once. */
async function readScript(): Promise<string> {
  const bytes = (await buildIndex([])).files.get('pagefind.js');
  if (!bytes) throw new Error('Pagefind wrote no pagefind.js.');
  return new TextDecoder().decode(bytes);
}

/**
 * Lets a browser module import Pagefind’s JS API, which is in no package: Pagefind writes it beside an index.
 * @returns a plugin for Vite
 */
export function pagefindModule() {
  return {
    name: 'pagefind-module',
    resolveId: (id: string) => (id === name ? `\0${name}` : null),
    load: async (id: string) => {
      if (id !== `\0${name}`) return null;
      return (script ??= readScript());
    },
  };
}
