import type { Passage } from '../../model/word/token.ts';
import { loadFile } from './load-file.ts';

/** A declaration as the site publishes it: its units in reading order. */
export interface HeldText {
  readonly id: string;
  readonly units: readonly Passage[];
}

interface PublishedUnit extends Passage {
  readonly subparagraphs?: readonly PublishedUnit[];
}

interface PublishedText {
  readonly preamble?: readonly PublishedUnit[];
  readonly paragraphs: readonly PublishedUnit[];
}

/**
 * Loads texts, each once.
 * @throws if one cannot be loaded; the next call tries again
 */
export function loadTexts(ids: readonly string[]): Promise<HeldText[]> {
  return Promise.all(
    ids.map((id) =>
      loadFile(`/${id}.json`, async (answer) => {
        const { preamble = [], paragraphs } = (await answer.json()) as PublishedText;
        return { id, units: [...preamble, ...paragraphs].flatMap(listWithin) };
      }),
    ),
  );
}

function listWithin(unit: PublishedUnit): PublishedUnit[] {
  return [unit, ...(unit.subparagraphs ?? []).flatMap(listWithin)];
}
