import type { KnownPlaces } from '../../text/known-place.ts';
import type { CitationPart } from './citation-part.ts';
import { findNeighbour, toUnknown, type ClausePart } from './clause.ts';
import { findDocument } from './known-document.ts';

type DocumentPart = Extract<ClausePart, { readonly kind: 'document' }>;

/** The documents of a clause, and years that stand beside one and are not its own. */
export interface SettledDocuments {
  readonly clause: readonly ClausePart[];
  readonly wrongYears: ReadonlyMap<string, string>;
}

/**
 * Says which parts of a clause name a document. A date names the declaration adopted in its year only if nothing else names
 * one; a year beside a symbol belongs to that symbol.
 */
export function settleDocuments(
  parts: readonly CitationPart[],
  known: KnownPlaces,
): SettledDocuments {
  const named = parts.map((part): ClausePart => {
    if (part.kind !== 'document') return part;
    const found = findDocument(part.document, known);
    return found ? { ...part, found } : toUnknown(part);
  });
  const wrongYears = new Map<string, string>();
  const has = (by: DocumentPart['document']['by'][]) =>
    named.some((part) => part.kind === 'document' && by.includes(part.document.by));
  const [bySymbol, byYear, placed] = [
    has(['symbol', 'volume', 'reference']),
    has(['year']),
    named.some(({ kind }) => kind === 'places'),
  ];
  const clause = named.map((part, at): ClausePart => {
    if (part.kind !== 'document') return part;
    const { document, found } = part;
    const idle: ClausePart = { kind: 'idle', text: part.text };
    if (document.by === 'date')
      return bySymbol || byYear || !placed || found.is !== 'declaration' ? idle : part;
    if (document.by !== 'year') return part;
    if (!bySymbol)
      return found.is === 'declaration' || isAlone(named, part) ? part : toUnknown(part);
    const [before, after] = [findNeighbour(named, at, -1), findNeighbour(named, at, 1)];
    // A year without a declaration may be that of a journal, whose volume and page follow.
    const isOwned =
      after.part?.kind === 'places' &&
      (found.is === 'declaration' || after.part.certainty === 'marked');
    const owns = isOwned || (before.tied && before.part?.kind === 'places');
    const beside = [before, after]
      .map((one) => one.part)
      .find((one) => one?.kind === 'document' && one.document.by === 'symbol');
    // `resolution 80/9 of 2017`: the year is said of the symbol.
    const said = before.tied && before.part === beside;
    if (
      beside?.kind === 'document'
        ? owns &&
          !said &&
          !document.bracketed &&
          found.is === 'declaration' &&
          !isYearOf(beside, document.id)
        : owns
    )
      return part;
    const owner =
      beside ??
      named.slice(0, at).findLast((one) => one.kind === 'document' && one.document.by === 'symbol');
    if (owner?.kind !== 'document' || owner.found.is !== 'declaration')
      return beside ? idle : toUnknown(part);
    if (!isYearOf(owner, document.id) && (beside || found.is === 'declaration'))
      wrongYears.set(owner.found.key, document.id);
    else if (found.is !== 'declaration') return toUnknown(part);
    return idle;
  });
  return { clause, wrongYears };
}

function isAlone(clause: readonly ClausePart[], part: ClausePart): boolean {
  return !clause.some((other) => other !== part && other.kind === 'document');
}

function isYearOf({ found }: DocumentPart, year: string): boolean {
  return found.is === 'declaration' && found.declaration.id === year;
} // prettier-ignore
