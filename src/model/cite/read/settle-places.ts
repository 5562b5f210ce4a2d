import type { Certainty } from './citation-part.ts';
import { findNeighbour, toUnknown, type ClausePart } from './clause.ts';

type PlacesPart = Extract<ClausePart, { readonly kind: 'places' }>;

/** What the clauses around one say about it. */
export interface Surroundings {
  /** True if an earlier clause has a document with places: `paras. 12; 13`. */
  readonly goesOn: boolean;
  /** True if the whole text names no document. */
  readonly nameless: boolean;
  /** True if the whole text has words that belong to no citation. */
  readonly wordy: boolean;
}

/**
 * Says which numbers of a clause are places: those that are marked as such, and bare ones directly beside a document. Numbers of
 * the citing author’s notes become notes, all others words.
 */
export function settlePlaces(clause: readonly ClausePart[], around: Surroundings): ClausePart[] {
  const settled: ClausePart[] = [];
  for (const [at, part] of clause.entries()) {
    if (part.kind !== 'places') settled.push(part);
    else if (isOwnNote(clause, at, part)) settled.push({ kind: 'note', text: part.text });
    else
      settled.push(
        isPlace([...settled, ...clause.slice(at)], at, part, around) ? part : toUnknown(part),
      );
  }
  return settled;
}

const isMarked = (part: ClausePart, kind: 'paragraph' | 'footnote') =>
  part.kind === 'places' &&
  part.certainty === 'marked' &&
  part.places.some((place) => place.kind === kind);

/** `12. A/RES/80/9`, `Note 12: A/RES/80/9, para. 7`: a number before the document, though the place comes behind it or is missing. */
function isOwnNote(
  clause: readonly ClausePart[],
  at: number,
  { certainty, places }: PlacesPart,
): boolean {
  const [before, after] = [findNeighbour(clause, at, -1), findNeighbour(clause, at, 1)];
  if (before.part || after.tied || after.part?.kind !== 'document') return false;
  const behind = clause.slice(at + 1).some((part) => isMarked(part, 'paragraph'));
  if (certainty === 'bare')
    return (
      places.every(({ letter }) => letter === null) && (behind || after.part.document.by !== 'year')
    );
  return behind && places.every(({ kind }) => kind === 'footnote');
}

function isPlace(
  clause: readonly ClausePart[],
  at: number,
  { certainty, places }: PlacesPart,
  { goesOn, nameless, wordy }: Surroundings,
): boolean {
  const is: Record<Certainty, () => boolean> = {
    marked: () => true,
    faint: () => !nameless || !wordy,
    other: () => !nameless && !clause.some((part) => isMarked(part, 'paragraph')),
    bare: () => {
      const [before, after] = [findNeighbour(clause, at, -1), findNeighbour(clause, at, 1)];
      if (after.tied && after.part?.kind === 'document') return true;
      if (clause.some((part) => isMarked(part, 'paragraph'))) return false;
      // `80/9 12 persons`
      if (isCounted(clause, at)) return false;
      if (nameless) return !wordy;
      if (before.part?.kind === 'document' || before.part?.kind === 'places') return true;
      if (before.part === null && goesOn) return true;
      return (
        before.part === null &&
        after.part?.kind === 'document' &&
        (after.part.document.by === 'year' || places.some(({ letter }) => letter !== null))
      );
    },
  };
  return is[certainty]();
}

/** Whether a word follows the number as what is counted by it. */
function isCounted(clause: readonly ClausePart[], at: number): boolean {
  const [sign, word] = clause.slice(at + 1, at + 3);
  return (
    sign?.kind === 'unknown' ||
    (sign?.kind === 'sign' && sign.text === '' && word?.kind === 'unknown')
  );
}
