import type { KnownPlaces } from '../../text/known-place.ts';
import type { Certainty, CitationPart } from './citation-part.ts';
import type { CitedPlace } from './cited-place.ts';
import { findNeighbour, type ClausePart } from './clause.ts';
import type { FoundDocument } from './known-document.ts';
import { settleDocuments } from './settle-documents.ts';
import { settlePlaces } from './settle-places.ts';

/** Places as they were written together. */
export interface BoundPlaces {
  readonly text: string;
  readonly certainty: Certainty;
  readonly places: readonly CitedPlace[];
  /** `et seq.`, as written. */
  readonly following: string | null;
}

/** A document with the places that are cited in it. */
export interface BoundCitation {
  /** Several if it cannot be told to which the places belong; none if no document is named. */
  readonly documents: readonly FoundDocument[];
  readonly places: readonly BoundPlaces[];
  /** A year that stands beside the document and is not its own. */
  readonly wrongYear: string | null;
}

/** What a written citation names, and what it holds beside that. */
export interface BoundText {
  readonly citations: readonly BoundCitation[];
  /** Every part, as it was settled. */
  readonly parts: readonly ClausePart[];
}

interface Piece {
  readonly found: FoundDocument | null;
  readonly bound: BoundPlaces | null;
  /** True if “of” or “in” leads from the places to a document after them. */
  readonly tied: boolean;
}

/** Gives each place to the document it stands with. */
export function bindPlaces(parts: readonly CitationPart[], known: KnownPlaces): BoundText {
  const documents = cutClauses(parts).map((clause) => settleDocuments(clause, known));
  const nameless = !documents.some(({ clause }) => clause.some(({ kind }) => kind === 'document'));
  const wordy = documents.some(({ clause }) =>
    clause.some(({ kind }) => kind === 'unknown' || kind === 'idle' || kind === 'title'),
  );
  const citations: BoundCitation[] = [];
  const settled: ClausePart[] = [];
  for (const { clause, wrongYears } of documents) {
    const named = clause.some(({ kind }) => kind === 'document');
    const goesOn = !named && (citations.at(-1)?.places.length ?? 0) > 0;
    const own = settlePlaces(clause, { goesOn, nameless, wordy });
    settled.push(...own);
    const pieces = listPieces(own);
    const found = shareOut(pieces, wrongYears);
    const last = citations.at(-1);
    const only = found.length === 1 ? found[0] : undefined;
    // `A/RES/80/9, para. 12; para. 18`, and `paras. 12; 13 of A/RES/80/9`
    if (last && only && only.documents.length === 0)
      citations.splice(-1, 1, { ...last, places: [...last.places, ...only.places] });
    else if (last?.documents.length === 0 && only && (only.places.length === 0 || pieces[0]?.bound))
      citations.splice(-1, 1, { ...only, places: [...last.places, ...only.places] });
    else citations.push(...found);
  }
  return { citations, parts: settled };
}

function cutClauses(parts: readonly CitationPart[]): CitationPart[][] {
  const clauses: CitationPart[][] = [[]];
  for (const part of parts)
    if (part.kind === 'break') clauses.push([]);
    else clauses.at(-1)?.push(part);
  return clauses;
}

/** The documents and places of a clause, with the letters, the annex and the “et seq.” that belong to them. */
function listPieces(clause: readonly ClausePart[]): Piece[] {
  const annex = clause.find((part) => part.kind === 'annex')?.number ?? 1;
  return clause.flatMap((part, at): Piece[] => {
    if (part.kind === 'document') return [{ found: part.found, bound: null, tied: false }];
    if (part.kind !== 'places') return [];
    const after = findNeighbour(clause, at, 1);
    const letters = findLetters(clause, at);
    const places = part.places
      .flatMap((place) =>
        place.letter !== null || letters.length === 0
          ? [place]
          : letters.map((letter) => ({ ...place, letter })),
      )
      // The declaration is annex I itself.
      .map((place) =>
        annex > 1 && place.kind === 'paragraph' ? { ...place, section: `annex-${annex}` } : place,
      );
    const next = clause
      .slice(at + 1)
      .find(
        ({ kind }) =>
          kind === 'following' || kind === 'places' || kind === 'document' || kind === 'unknown',
      );
    const following = next?.kind === 'following' ? next.text : null;
    const { text, certainty } = part;
    return [
      {
        found: null,
        bound: { text, certainty, places, following },
        tied: after.tied && after.part?.kind === 'document',
      },
    ];
  });
}

/** `para. 28, subparagraph (b)` and `subparagraph (b) of para. 28` */
function findLetters(clause: readonly ClausePart[], at: number): readonly string[] {
  const isPlaces = ({ kind }: ClausePart) => kind === 'places';
  const [behind, ahead] = [clause.slice(at + 1), clause.slice(0, at)];
  const until = behind.findIndex(isPlaces);
  const own = (until < 0 ? behind : behind.slice(0, until)).find((part) => part.kind === 'letters');
  if (own) return own.letters;
  return ahead.some(isPlaces) ? [] : (ahead.find((part) => part.kind === 'letters')?.letters ?? []);
}

/**
 * Between two semicolons a place belongs to the document before it; to the one after it if “of” or “in” leads there, or if the
 * clause begins with a place and ends with a document. If it begins and ends with places, or names two documents side by side, it
 * cannot be told.
 */
function shareOut(
  pieces: readonly Piece[],
  wrongYears: ReadonlyMap<string, string>,
): BoundCitation[] {
  const named = [
    ...new Map(
      pieces.flatMap(({ found }) => (found ? [[found.key, found] as const] : [])),
    ).values(),
  ];
  const placed = pieces.flatMap(({ bound }) => bound ?? []);
  const cite = (documents: readonly FoundDocument[], places: readonly BoundPlaces[]) => ({
    documents,
    places,
    wrongYear: (documents[0] && wrongYears.get(documents[0].key)) ?? null,
  });
  if (named.length < 2) return named.length + placed.length === 0 ? [] : [cite(named, placed)];
  const [first, last] = [pieces[0], pieces.at(-1)];
  const forwards = Boolean(first?.bound && last?.found);
  const besideAnother = pieces.some(
    ({ found }, at) => found && pieces[at + 1]?.found && found.key !== pieces[at + 1]?.found?.key,
  );
  const untied = pieces.some(({ bound, tied }) => bound && !tied);
  if (untied && (besideAnother || (first?.bound && last?.bound && !first.tied)))
    return [cite(named, placed)];
  const owners = pieces.map(({ bound, tied }, at) => {
    const before = pieces.slice(0, at).findLast(({ found }) => found)?.found;
    const after = pieces.slice(at).find(({ found }) => found)?.found;
    return bound && ((tied || forwards ? after : before) ?? before ?? after);
  });
  return named.map((found) =>
    cite(
      [found],
      pieces.flatMap(({ bound }, at) => (bound && owners[at]?.key === found.key ? bound : [])),
    ),
  );
}
