import type { Passage } from '../../model/word/token.ts';
import { withBase } from '../../model/site/route.ts';

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

const texts = new Map<string, Promise<HeldText>>();

/**
 * Loads texts, each once.
 * @throws if one cannot be loaded; the next call tries again
 */
export function loadTexts(ids: readonly string[]): Promise<HeldText[]> {
  return Promise.all(
    ids.map((id) => {
      const text = texts.get(id) ?? loadText(id);
      texts.set(id, text);
      return text;
    }),
  );
}

async function loadText(id: string): Promise<HeldText> {
  try {
    const answer = await fetch(withBase(import.meta.env.BASE_URL, `/${id}.json`));
    if (!answer.ok) throw new Error(`${id}.json: ${answer.status}`);
    const { preamble = [], paragraphs } = (await answer.json()) as PublishedText;
    return { id, units: [...preamble, ...paragraphs].flatMap(listWithin) };
  } catch (error) {
    texts.delete(id);
    throw error;
  }
}

function listWithin(unit: PublishedUnit): PublishedUnit[] {
  return [unit, ...(unit.subparagraphs ?? []).flatMap(listWithin)];
}
