/** The worker in which Pagefind runs: the one place of the site that may compile WebAssembly. */
import * as pagefind from 'virtual:pagefind';
import type { SearchGround } from '../../model/search/search-ground.ts';
import { loadPart } from './load-part.ts';
import { createFinder, type Finder } from './finder.ts';
import { guardFetch } from './guarded-fetch.ts';
import type { Answered, Asked } from './worker-message.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
let finder: Finder | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

async function answer({ id, name, args }: Asked): Promise<void> {
  const post = (message: Omit<Answered, 'id'>) => postMessage({ id, ...message });
  try {
    if (name === 'ground') finder = open(args[0] as SearchGround);
    else if (name === 'ask') await finder?.ask(args[0] as Parameters<Finder['ask']>[0], (reply) => post({ reply })); // prettier-ignore
    const value =
      name === 'more'
        ? await finder?.more(args[0] as number, args[1] as number)
        : name === 'choices'
          ? await finder?.choices()
          : name === 'open'
            ? await finder?.open()
            : undefined;
    post({ done: true, value });
  } catch (error) {
    post({ fault: String(error) });
  }
}

function open(ground: SearchGround): Finder {
  const basePath = `${base}pagefind/`;
  return createFinder(pagefind, ground, {
    basePath,
    tag: import.meta.env.EDITION,
    takeFault: guardFetch(basePath, ground),
    words: async () => (await loadPart<{ words: string[] }>('words', 'words')).words,
  });
}
