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
  const clause = parts.map((part): ClausePart => {
    if (part.kind !== 'document') return part;
    const found = findDocument(part.document, known);
    return found ? { ...part, found } : toUnknown(part);
  });
  const wrongYears = new Map<string, string>();
  const has = (by: readonly DocumentPart['document']['by'][]) =>
    clause.some((part) => part.kind === 'document' && by.includes(part.document.by));
  const bySymbol = has(['symbol', 'volume', 'reference']);
  const dated = !bySymbol && !has(['year']) && clause.some(({ kind }) => kind === 'places');
  const settled = clause.map((part, at): ClausePart => {
    if (part.kind !== 'document') return part;
    const isDeclaration = part.found.is === 'declaration';
    if (part.document.by === 'date') return dated && isDeclaration ? part : toIdle(part);
    if (part.document.by !== 'year') return part;
    if (!bySymbol) return isDeclaration || isAlone(clause, part) ? part : toUnknown(part);
    return settleYear(clause, at, part, wrongYears);
  });
  return { clause: settled, wrongYears };
}

/** A year in a clause that has a symbol: a document of its own, said of the symbol, or of neither. */
function settleYear(
  clause: readonly ClausePart[],
  at: number,
  part: DocumentPart,
  wrongYears: Map<string, string>,
): ClausePart {
  const { document: year, found } = part;
  if (year.by !== 'year') return part;
  const isDeclaration = found.is === 'declaration';
  const [before, after] = [findNeighbour(clause, at, -1), findNeighbour(clause, at, 1)];
  // A year without a declaration may be that of a journal, whose volume and page follow.
  const leads =
    after.part?.kind === 'places' && (isDeclaration || after.part.certainty === 'marked');
  const owns = leads || (before.tied && before.part?.kind === 'places');
  const beside = [before.part, after.part].find(isSymbol);
  if (!beside && owns) return part;
  // `resolution 80/9 of 2017`, `A/RES/80/9 (2017)`: the year is said of the symbol.
  const said = year.bracketed || (before.tied && before.part === beside);
  if (beside && owns && !said && isDeclaration && !isYearOf(beside, year.id)) return part;
  const owner = beside ?? clause.slice(0, at).findLast(isSymbol);
  if (owner?.found.is !== 'declaration') return beside ? toIdle(part) : toUnknown(part);
  if (isYearOf(owner, year.id)) return toIdle(part);
  if (!beside && !isDeclaration) return toUnknown(part);
  wrongYears.set(owner.found.key, year.id);
  return toIdle(part);
}

function toIdle({ text }: ClausePart): ClausePart {
  return { kind: 'idle', text };
}

function isSymbol(part: ClausePart | null): part is DocumentPart {
  return part?.kind === 'document' && part.document.by === 'symbol';
}

function isAlone(clause: readonly ClausePart[], part: ClausePart): boolean {
  return !clause.some((other) => other !== part && other.kind === 'document');
}

function isYearOf({ found }: DocumentPart, year: string): boolean {
  return found.is === 'declaration' && found.declaration.adopted.startsWith(`${year}-`);
}
