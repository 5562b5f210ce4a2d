import '../page/script-policy.ts';
import type { SearchGround } from '../../model/search/search-ground.ts';
import type { Reply, Result } from '../../model/search/reply.ts';
import type { Choices, Finder } from './finder.ts';
import workerAddress from './pagefind-worker.ts?worker&url';

/** What comes back for one call: parts of a reply, then its value, or what went wrong. */
export interface Answered {
  readonly reply?: Reply;
  readonly value?: unknown;
  readonly fault?: string;
}

/** The finder in its worker, as the page speaks to it: each call has a channel of its own. */
export function createWorkerFinder(loadGround: () => Promise<SearchGround>): Finder {
  let worker: ReturnType<typeof start> | undefined;
  const start = () => {
    const started = new Worker(workerAddress, { type: 'module' });
    const broken = new Promise<never>((_, fail) => {
      started.addEventListener('error', () => fail(new Error('The search could not be started.')));
    });
    const ready = loadGround().then((ground) => started.postMessage({ ground }));
    // What could not be started is started anew at the next question.
    Promise.all([ready, broken]).catch(() => {
      worker = undefined;
      started.terminate();
    });
    return { started, ready, broken };
  };
  const send = async <T>(
    name: keyof Finder,
    args: readonly unknown[] = [],
    report?: (reply: Reply) => unknown,
  ): Promise<T> => {
    const { started, ready, broken } = (worker ??= start());
    await ready;
    const answer = new Promise<unknown>((done, fail) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Answered>) => {
        if (data.reply) {
          // The rest is asked for once this is shown.
          queueMicrotask(() => port1.postMessage(null));
          report?.(data.reply);
        } else if (data.fault === undefined) done(data.value);
        else fail(new Error(data.fault));
      };
      started.postMessage({ name, args }, [port2]);
    });
    return (await Promise.race([answer, broken])) as T;
  };
  return {
    open: () => send('open'),
    ask: (question, report) => send('ask', [question], report),
    more: (group, section) => send<Result[]>('more', [group, section]),
    choices: () => send<Choices>('choices'),
  };
}
