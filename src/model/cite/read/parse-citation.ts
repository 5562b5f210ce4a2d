import type { KnownDeclaration, KnownPlaces } from '../../text/known-place.ts';
import { nameDeclaration } from '../../text/symbol.ts';
import type { UnitRange } from '../../text/unit-range.ts';
import { bindPlaces, type BoundCitation, type BoundText } from './bind-places.ts';
import { citeDocument } from './cite-document.ts';
import { citeUnits, type CitedUnits } from './cite-units.ts';
import { explainIgnored } from './explain-ignored.ts';
import { cutCitation } from './cut-citation.ts';
import { isCitation, listIgnored } from './is-citation.ts';

/** What a written citation leads to. */
export interface Citation {
  /** References, the likeliest first: `2025/12`, `2025/fn-9`, `2025`, `instrument/a-res-48-134`. */
  readonly targets: readonly string[];
  /** Ranges as they were written, `paras. 11–14`, by their first and last unit that exist; these are targets, too. */
  readonly ranges: readonly UnitRange[];
  /** What a reader has to know, above all if nothing stands at the place; null if there is nothing to say. */
  readonly message: string | null;
  /** References to what exists, if there is no target: never a dead end. */
  readonly offers: readonly string[];
  /** Words that stand beside the citation and were left out of account; the message names them. */
  readonly ignored: readonly string[];
  /** True if no declaration is named, or if it cannot be told which: one of the targets is meant. */
  readonly ambiguous?: true;
}

const longest = 600;

/**
 * Reads a place as people write it: `A/RES/80/9, annex, para. 12`, `18 (d)`, `fn 9 2025`, an address of this site. What is not
 * understood beside it is left out and named.
 * @returns null if the text is not a citation: then it is words
 */
export function parseCitation(text: string, known: KnownPlaces): Citation | null {
  if (text.length > longest) return null;
  const bound = bindPlaces(cutCitation(text), known);
  if (!isCitation(bound)) return null;
  const found = bound.citations.map((citation) => cite(citation, known, bound));
  const cited = found.filter((one) => one !== null);
  if (cited.length === 0) return null;
  const [targets, ignored] = [unite(cited, 'targets'), listIgnored(bound)];
  const messages = [...unite(cited, 'messages'), ...explainIgnored(ignored, bound)];
  return {
    targets,
    ranges: cited.flatMap(({ ranges }) => ranges),
    message: messages.length === 0 ? null : messages.join(' '),
    offers: targets.length > 0 ? [] : unite(cited, 'offers'),
    ignored,
    ...(cited.some(({ ambiguous }) => ambiguous) &&
      targets.length > 1 && { ambiguous: true as const }),
  };
}

type Found = CitedUnits & { readonly ambiguous?: boolean };

function unite(found: readonly Found[], key: 'targets' | 'messages' | 'offers'): string[] {
  return [...new Set(found.flatMap((one) => one[key]))];
}

function cite(citation: BoundCitation, known: KnownPlaces, bound: BoundText): Found | null {
  const { documents, wrongYear } = citation;
  const [first] = documents;
  if (!first) return citeAnywhere(citation, known, bound);
  if (documents.length > 1) return citeSeveral(citation, known);
  const found = citeDocument(first, citation.places, known);
  if (!wrongYear || first.is !== 'declaration') return found;
  const { symbol, adopted } = first.declaration;
  return {
    ...found,
    messages: [
      `${symbol} is the declaration of ${adopted.slice(0, 4)}, not of ${wrongYear}.`,
      ...found.messages,
    ],
  };
}

/** The places in each of several documents, for nobody can tell which is meant. */
function citeSeveral({ documents, places }: BoundCitation, known: KnownPlaces): Found {
  const found = documents.map((one) => citeDocument(one, places, known));
  return {
    targets: unite(found, 'targets'),
    ranges: [],
    messages: [
      'It cannot be told to which of the documents each place belongs; all that can be meant are shown.',
    ],
    offers: unite(found, 'offers'),
    ambiguous: true,
  };
}

/** The places in every declaration that has them. */
function citeAnywhere(
  { places }: BoundCitation,
  known: KnownPlaces,
  { parts }: BoundText,
): Found | null {
  const certain = places.some(({ certainty }) => certainty !== 'bare');
  if (!certain && places.flatMap((one) => one.places).length > 1) return null;
  const held = known.declarations.filter((declaration) => declaration.held);
  const found = held
    .map((declaration) => citeUnits(declaration, places, known))
    .filter(({ targets }) => targets.length > 0);
  const [only] = found;
  if (only && found.length === 1) return only.targets.length > 0 ? only : null;
  const targets = unite(found, 'targets');
  if (targets.length > 0)
    return {
      targets,
      ranges: [],
      messages: [
        'No declaration is named; these can be meant.',
        ...found.flatMap(({ messages }) => messages.filter((one) => one.startsWith('“'))),
      ],
      offers: [],
      ambiguous: true,
    };
  if (!certain || parts.some(({ kind }) => kind === 'unknown')) return null;
  return {
    targets: [],
    ranges: [],
    messages: [sayNowhere(places, held)],
    offers: held.map(({ id }) => id),
  };
}

function sayNowhere(places: BoundCitation['places'], held: readonly KnownDeclaration[]): string {
  const [first] = places.flatMap((one) => one.places);
  const isNote = first?.kind === 'footnote';
  const ends = held
    .map(
      ({ id, paragraphs, footnotes }) =>
        `${nameDeclaration(id)} has 1 to ${isNote ? footnotes : paragraphs}`,
    )
    .join(', ');
  const letter = first?.letter ? ` (${first.letter.split('/').join(') (')})` : '';
  return `No declaration has a ${isNote ? 'footnote' : 'paragraph'} ${first?.number}${letter}: ${ends}.`;
}
