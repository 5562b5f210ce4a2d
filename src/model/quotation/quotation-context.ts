import { isFunctionWord } from '../word/function-word.ts';
import { layQuotation } from './lay-quotation.ts';
import type { OfficialWord, OfficialWords } from './official-words.ts';
import type { QuotedPlace, QuotedSpan } from './quotation-verdict.ts';
import type { QuotedWord } from './read/quoted-word.ts';

/** The rest of the sentences in which quoted words stand: what goes before the first and behind the last of them. */
export interface SentenceRest {
  readonly before: string;
  readonly after: string;
}

/** Official words of a unit, some of them marked. */
export interface MarkedWords {
  readonly unit: string;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

/** A counterpart says the same in other words if it has this share of the telling words quoted. */
const nearShare = 0.5;

/** The rest of the sentence around quoted words, so that nobody takes a part of it for the whole. */
export function findSentenceRest({ units }: OfficialWords, { spans }: QuotedPlace): SentenceRest {
  const first = [...spans].sort(
    (a, b) =>
      Number(a.unit !== spans[0]?.unit) - Number(b.unit !== spans[0]?.unit) || a.start - b.start,
  )[0];
  const last = spans.at(-1);
  if (!first || !last) return { before: '', after: '' };
  const [opening, closing] = [units.get(first.unit) ?? '', units.get(last.unit) ?? ''];
  const end = Math.max(...spans.filter(({ unit }) => unit === last.unit).map((span) => span.end));
  return {
    before: opening.slice(sentenceAt(opening, first.start).start, first.start),
    after: closing.slice(end, sentenceAt(closing, end - 1).end),
  };
}

/** The sentence in which an earlier or later text says the same in other words; none if the quoted words stand there, too. */
export function findOtherWording(
  official: OfficialWords,
  place: QuotedPlace,
  others: readonly QuotedPlace[],
): MarkedWords | null {
  const stands = new Set(others.flatMap(({ units }) => units));
  const counterparts = official.counterparts.flatMap(([earlier, later]) =>
    place.units.includes(earlier) ? [later] : place.units.includes(later) ? [earlier] : [],
  );
  if (counterparts.some((unit) => stands.has(unit))) return null;
  const quoted = official.words.filter((word) => place.spans.some((span) => isIn(word, span)));
  const words = quoted.map(toQuoted);
  const rated = [...new Set(counterparts)].flatMap((unit) => {
    const text = official.units.get(unit) ?? '';
    return cutSentences(text).map(({ start, end }) => {
      const row = official.words.filter((word) => isIn(word, { unit, start, end }));
      const { cost, words: laid } = layQuotation(official, row, words);
      const found = laid.flatMap(({ official: word }) => word ?? []);
      return { unit, text, start, end, cost, found };
    });
  });
  const [best] = rated.sort((a, b) => a.cost - b.cost);
  if (!best || countTelling(best.found) < nearShare * countTelling(quoted)) return null;
  return { unit: best.unit, pieces: markWords(best.text, best.start, best.end, best.found) };
}

const isIn = (word: OfficialWord, { unit, start, end }: QuotedSpan) =>
  word.unit === unit && word.start >= start && word.end <= end;

/** Never none, so that a share of them can be told. */
const countTelling = (words: readonly OfficialWord[]) =>
  Math.max(
    words.filter(({ folded }) => !isFunctionWord(folded)).length,
    Math.min(1, words.length) / 2,
  );

function toQuoted({ folded, start, end }: OfficialWord): QuotedWord {
  return {
    folded,
    text: folded,
    start,
    end,
    afterOmission: false,
    pointed: false,
    bracketed: false,
  };
}

function sentenceAt(text: string, at: number): { start: number; end: number } {
  const whole = { start: 0, end: text.length };
  return cutSentences(text).find(({ start, end }) => at >= start && at < end) ?? whole;
}

/** Sentences and parts of a list, with the blank behind them left out. */
function cutSentences(text: string): { start: number; end: number }[] {
  const stops = [...text.matchAll(/(?<!\bNo)[.;:]["”]?(?=\s)/gu)];
  const ends = [...stops.map(({ index, 0: sign }) => index + sign.length), text.length];
  return ends.map((end, at) => {
    const from = ends[at - 1] ?? 0;
    return { start: from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0), end };
  });
}

function markWords(text: string, from: number, to: number, words: readonly OfficialWord[]) {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = from;
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const between = text.slice(at, start);
    const last = pieces.at(-1);
    // Words one behind the other are one mark.
    if (last?.marked && /^[\s,’'-]*$/.test(between)) last.text += between + text.slice(start, end);
    else
      pieces.push({ text: between, marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
