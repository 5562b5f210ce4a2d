import { isFunctionWord } from '../word/function-word.ts';
import { cutWords } from '../word/cut-words.ts';
import { alignQuotation, type Alignment } from './align-quotation.ts';
import type { AlignedWord } from './aligned-word.ts';
import { cleanQuotation } from './clean-quotation.ts';
import { findExact, toSpans, type ExactPlace } from './find-exact.ts';
import { foldQuoted, type OfficialWord, type OfficialWords } from './official-words.ts';

/** A stretch of the comparison of a quotation with the official words. */
export interface QuotationPiece {
  /** `missing`: the quotation leaves it out; `added`: it stands in the quotation only. */
  readonly kind: 'kept' | 'missing' | 'added';
  readonly text: string;
}

/** What became of one quotation. */
export type QuotationVerdict =
  | {
      readonly verdict: 'exact' | 'several';
      readonly places: readonly ExactPlace[];
      readonly signsDiffer: boolean;
    }
  | {
      readonly verdict: 'altered';
      readonly units: readonly string[];
      /** The official passage that was altered, unit by unit. */
      readonly spans: ExactPlace['spans'];
      readonly alsoLike: readonly string[];
      readonly pieces: readonly QuotationPiece[];
      readonly official: string;
    }
  | {
      readonly verdict: 'not found';
      readonly units: readonly string[];
      readonly official: string | null;
    };

/** Shares of telling words from which a passage counts as the same, altered; and as near enough to be shown. */
const alike = { altered: 0.6, near: 0.4 };
/** How much the words kept weigh against those that are missing, when passages are compared. */
const keptWeight = 0.7;
const fewestWords = 2;

/** Checks one passage against the official text; null where it has too few words to be one. */
export function checkQuotation(official: OfficialWords, text: string): QuotationVerdict | null {
  const stretches = cleanQuotation(text, official.vocabulary);
  const words = stretches.flatMap((stretch) => cutWords(stretch).map(({ text: word }) => word));
  if (words.length < fewestWords) return null;
  // A number by itself may be the mark of a footnote that was copied with blanks around it.
  const places = [
    stretches,
    stretches.map((stretch) => stretch.replace(/(?<=\s)\d{1,2}(?=\s)/g, '')),
  ]
    .map((tried) => distinct(findExact(official, tried)))
    .find((found) => found.length > 0);
  if (places)
    return {
      verdict: places.length > 1 ? 'several' : 'exact',
      places,
      signsDiffer: !hasSameSigns(official, places[0], stretches),
    };
  return compare(official, words);
}

/** One place for each set of units. */
function distinct(places: readonly ExactPlace[]): ExactPlace[] {
  return [...new Map(places.map((place) => [place.units.join(), place])).values()];
}

function hasSameSigns(
  { units }: OfficialWords,
  place: ExactPlace | undefined,
  stretches: readonly string[],
): boolean {
  const fold = (text: string) =>
    foldQuoted(text)
      .replace(/[“”„«»"'‘\s]/gu, '')
      .replace(/[‐-―]/gu, '-')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const written = (place?.spans ?? [])
    .map(({ unit, start, end }) => units.get(unit)?.slice(start, end) ?? '')
    .join('');
  return fold(written).replace(/[:;]/g, '') === stretches.map(fold).join('').replace(/[:;]/g, '');
}

function compare(official: OfficialWords, words: readonly string[]): QuotationVerdict {
  const paragraphs = official.rows.flatMap(groupByParagraph).reverse();
  const alignments = paragraphs
    .map((paragraph) => alignQuotation(paragraph, words))
    .sort((a, b) => rate(b) - rate(a));
  const [best] = alignments;
  if (!best || rate(best) < alike.altered)
    return { verdict: 'not found', ...findNearest(official, paragraphs, words) };
  const alsoLike = alignments
    .filter((one) => one !== best && rate(best) - rate(one) < 0.05)
    .flatMap(unitsOf);
  return {
    verdict: 'altered',
    units: unitsOf(best),
    spans: toSpans(best.words.flatMap(({ official: word }) => word ?? [])),
    alsoLike,
    pieces: toPieces(official, best),
    official: writeOfficial(official, best),
  };
}

function rate({ kept, likeness }: Alignment): number {
  return kept * keptWeight + likeness * (1 - keptWeight);
}

/** The unit of the paragraph that has most of the telling words, in whatever order; none where it has few. */
function findNearest(
  { units }: OfficialWords,
  paragraphs: readonly (readonly OfficialWord[])[],
  words: readonly string[],
): { units: string[]; official: string | null } {
  const telling = new Set(words.map(foldQuoted).filter((word) => !isFunctionWord(word)));
  const count = (row: readonly OfficialWord[]) =>
    new Set(row.flatMap(({ folded }) => (telling.has(folded) ? folded : []))).size;
  const most = (rows: readonly (readonly OfficialWord[])[]) =>
    rows.reduce<readonly OfficialWord[]>(
      (best, row) => (count(row) > count(best) ? row : best),
      [],
    );
  const nearest = most(paragraphs);
  if (count(nearest) < alike.near * telling.size) return { units: [], official: null };
  const names = [...new Set(nearest.map(({ unit: name }) => name))];
  const unit =
    most(names.map((name) => nearest.filter((word) => word.unit === name)))[0]?.unit ?? '';
  return { units: [unit], official: units.get(unit) ?? null };
}

function groupByParagraph(row: readonly OfficialWord[]): OfficialWord[][] {
  const groups = new Map<string, OfficialWord[]>();
  for (const word of row) {
    const paragraph = word.unit.split('/').slice(0, 2).join('/');
    const group = groups.get(paragraph);
    if (group) group.push(word);
    else groups.set(paragraph, [word]);
  }
  return [...groups.values()];
}

function unitsOf({ words }: Alignment): string[] {
  return [
    ...new Set(
      words.flatMap(({ official, pasted }) => (official && pasted !== null ? [official.unit] : [])),
    ),
  ];
}

function writeOfficial(official: OfficialWords, { words }: Alignment): string {
  return words
    .map((word) => writeWord(official, word))
    .join('')
    .trim();
}

/** An official word with what stands between it and the next. */
function writeWord({ units }: OfficialWords, { official: word }: AlignedWord): string {
  if (!word) return '';
  const text = units.get(word.unit) ?? '';
  const after = /^[^\p{L}\p{N}]*/u.exec(text.slice(word.end))?.[0] ?? '';
  return (
    text.slice(word.start, word.end) +
    (word.end + after.length === text.length ? `${after} ` : after)
  );
}

/** The comparison in stretches; where words are replaced, those left out stand before those put in. */
function toPieces(official: OfficialWords, { words }: Alignment): QuotationPiece[] {
  const pieces: QuotationPiece[] = [];
  let change = { missing: '', added: '' };
  const settle = () => {
    for (const kind of ['missing', 'added'] as const)
      if (change[kind]) pieces.push({ kind, text: change[kind] });
    change = { missing: '', added: '' };
  };
  for (const word of words) {
    if (word.official === null) change.added += `${word.pasted} `;
    else if (word.pasted === null) change.missing += writeWord(official, word);
    else {
      settle();
      const last = pieces.at(-1);
      const text = writeWord(official, word);
      if (last?.kind === 'kept')
        pieces[pieces.length - 1] = { kind: 'kept', text: last.text + text };
      else pieces.push({ kind: 'kept', text });
    }
  }
  settle();
  return pieces;
}
