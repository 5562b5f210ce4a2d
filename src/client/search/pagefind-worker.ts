/** The worker in which Pagefind runs: the one place of the site that may compile WebAssembly. */
import { createInstance } from 'virtual:pagefind';
import type { Reply } from '../../model/search/reply.ts';
import { copySearch } from '../../model/offline/copy-manifest.ts';
import type { SearchGround } from '../../model/search/search-ground.ts';
import { createFinder, type Finder } from './finder.ts';
import { guardFetch } from './guarded-fetch.ts';
import { loadPart } from './load-part.ts';
import type { Answered } from './worker-finder.ts';

/** The ground comes first and is not answered. */
type Asked =
  { readonly ground: SearchGround } | { readonly name: keyof Finder; readonly args: unknown[] };
type Call = (...args: unknown[]) => Promise<unknown>;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
let finder: Finder;

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Asked>) => {
  if ('ground' in data) {
    const basePath = base + (data.ground.kept ? copySearch : 'pagefind/');
    finder = createFinder(createInstance, data.ground, {
      basePath,
      tag: import.meta.env.EDITION,
      takeFault: guardFetch(basePath, data.ground),
      words: async () => (await loadPart<{ words: string[] }>('words', 'words')).words,
    });
  } else {
    const post = (answered: Answered) => port?.postMessage(answered);
    const report = (reply: Reply) =>
      new Promise((shown) => {
        if (port) port.onmessage = shown;
        post({ reply });
      });
    (finder[data.name] as Call)(...data.args, report).then(
      (value) => post({ value }),
      (error: unknown) => post({ fault: String(error) }),
    );
  }
});
