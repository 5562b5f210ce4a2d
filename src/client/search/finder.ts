import { answerWords, type Question, type Reply, type Result } from '../../model/search/reply.ts';
import type { SearchGround } from '../../model/search/search-ground.ts';
import { openAliases } from '../../model/search/alias.ts';
import { openEngine, type CreateInstance, type EngineOptions } from './pagefind-engine.ts';

/** What filters can be set to, by the name of the filter. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** Finds words: in a worker on the site, in the page itself in the file edition. */
export interface Finder {
  /** Gets everything ready that the first question needs. */
  open(): Promise<void>;
  /**
   * @param report called with the first results, and once they are shown with all
   * @throws where a part of the index is missing, damaged or late; the next question tries again
   */
  ask(question: Question, report: (reply: Reply) => unknown): Promise<void>;
  /** The results of a section of the last answer that were not shown. */
  more(group: number, section: number): Promise<Result[]>;
  choices(): Promise<Choices>;
}

/** A finder over the index of the site. */
export function createFinder(
  createInstance: CreateInstance,
  ground: SearchGround,
  options: EngineOptions,
): Finder {
  const aliases = openAliases(ground.aliases);
  let engine: ReturnType<typeof openEngine> | undefined;
  let more: (group: number, section: number) => Promise<Result[]> = () => Promise.resolve([]);
  const open = () => (engine ??= openEngine(createInstance, ground, options));
  /** After a fault everything is opened anew: a part that came broken may have been taken in. */
  const trying = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      engine = undefined;
      throw error;
    }
  };
  return {
    open: () => trying(async () => void (await open())),
    ask: (question, report) =>
      trying(async () => {
        more = await answerWords(await open(), aliases, question, report);
      }),
    more: (group, section) => trying(() => more(group, section)),
    choices: () => trying(async () => (await open()).choices()),
  };
}
