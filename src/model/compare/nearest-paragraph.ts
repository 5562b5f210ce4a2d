import type { Corpus, Declaration, Unit } from '../text/corpus.ts';
import { listUnitsWithin } from '../text/unit.ts';
import { isFunctionWord } from '../word/function-word.ts';
import { listConcordances } from './concordance.ts';
import { compareTexts, type Difference } from './difference.ts';
import type { Direction } from './fate.ts';
import type { Share } from './share.ts';
import { onceFor } from '../memory/once-for.ts';

/** The paragraph of a neighbouring text that shares the most words with one that no editor has compared yet. */
export interface NearestParagraph {
  readonly direction: Direction;
  /** The other text. */
  readonly other: string;
  readonly unit: Unit;
  /** Words of the paragraph asked about that stand in the other, and of how many. */
  readonly share: Share;
  readonly difference: Difference;
}

/** Below this share of words that mean something two paragraphs are not shown as near. */
const least = 0.25;

/**
 * Nearest paragraphs in the text held before and the text held after, as far as no concordance leads to an earlier or a
 * later text. Found by counting words; nobody has read it.
 */
export function findNearestParagraphs(corpus: Corpus, paragraph: Unit): NearestParagraph[] {
  const { declarations } = corpus;
  const records = listConcordances(corpus);
  const at = declarations.findIndex(({ id }) => id === paragraph.declaration);
  const isCompared = (end: 'from' | 'to') =>
    records.some((record) => record[end] === paragraph.declaration);
  const sides: readonly (readonly [Direction, Declaration | undefined])[] = [
    ['earlier', isCompared('to') ? undefined : declarations[at - 1]],
    ['later', isCompared('from') ? undefined : declarations[at + 1]],
  ];
  return sides.flatMap(([direction, other]) => {
    const nearest = other && findNearest(paragraph, other);
    return nearest ? [describe(paragraph, nearest, direction)] : [];
  });
}

function findNearest(paragraph: Unit, { preamble, paragraphs }: Declaration): Unit | null {
  const own = listWords(paragraph);
  let best: Unit | null = null;
  let most = least;
  for (const candidate of [...preamble, ...paragraphs]) {
    const words = listWords(candidate);
    const common = [...own].filter((word) => words.has(word)).length;
    // The words of both count, so that a long paragraph is not near to everything.
    const share = (2 * common) / (own.size + words.size);
    if (share > most) [best, most] = [candidate, share];
  }
  return best;
}

const listWords = onceFor((paragraph: Unit): ReadonlySet<string> => {
  const words = listUnitsWithin(paragraph)
    .flatMap(({ text }) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !isFunctionWord(word));
  return new Set(words);
});

const compared = new WeakMap<Unit, WeakMap<Unit, Difference>>();

/** Two paragraphs are mostly nearest to each other: both pages show the same comparison. */
function compare(before: Unit, after: Unit): Difference {
  const others = compared.get(before) ?? new WeakMap<Unit, Difference>();
  compared.set(before, others);
  const known = others.get(after);
  const difference = known ?? compareTexts(listUnitsWithin(before), listUnitsWithin(after));
  // Asked for by the two pages and by nobody else: kept longer, the comparisons would fill the memory.
  if (known) others.delete(after);
  else others.set(after, difference);
  return difference;
}

function describe(paragraph: Unit, unit: Unit, direction: Direction): NearestParagraph {
  const difference = direction === 'later' ? compare(paragraph, unit) : compare(unit, paragraph);
  const counts = direction === 'later' ? difference.carried : difference.brought;
  return {
    direction,
    other: unit.declaration,
    unit,
    share: {
      words: counts.reduce((sum, { words }) => sum + words, 0),
      of: direction === 'later' ? difference.words.before : difference.words.after,
    },
    difference,
  };
}
