import '../page/script-policy.ts';
import type { SearchGround } from '../../model/search/search-ground.ts';
import type { Reply, Result } from '../../model/search/reply.ts';
import type { Choices, Finder } from './finder.ts';
import workerAddress from './pagefind-worker.ts?worker&url';
import type { Answered, Asked } from './worker-message.ts';

interface Waiting {
  readonly report?: (reply: Reply) => void;
  readonly done: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** The finder in its worker, as the page speaks to it; a worker that could not be started is started anew at the next question. */
export function createWorkerFinder(loadGround: () => Promise<SearchGround>): Finder {
  const waiting = new Map<number, Waiting>();
  let worker: Promise<Worker> | undefined;
  let count = 0;

  const start = async () => {
    const started = new Worker(workerAddress, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const one = waiting.get(data.id);
      if (data.reply) return one?.report?.(data.reply);
      waiting.delete(data.id);
      if (data.fault === undefined) one?.done(data.value);
      else one?.fail(new Error(data.fault));
    });
    started.addEventListener('error', () => {
      worker = undefined;
      started.terminate();
      for (const { fail } of waiting.values()) fail(new Error('The search could not be started.'));
      waiting.clear();
    });
    void post(started, 'ground', [await loadGround()]);
    return started;
  };
  const post = (to: Worker, name: Asked['name'], args: readonly unknown[], report?: Waiting['report']) =>
    new Promise<unknown>((done, fail) => {
      const id = ++count;
      waiting.set(id, { done, fail, ...(report && { report }) });
      to.postMessage({ id, name, args } satisfies Asked);
    });
  const send = async (name: Asked['name'], args: readonly unknown[] = [], report?: Waiting['report']) => {
    worker ??= start().catch((error: unknown) => {
      worker = undefined;
      throw error;
    });
    return post(await worker, name, args, report);
  };
  return {
    open: async () => void (await send('open')),
    ask: async (question, report) => void (await send('ask', [question], report)),
    more: async (group, section) => (await send('more', [group, section])) as Result[],
    choices: async () => (await send('choices')) as Choices,
  };
} // prettier-ignore
