import { cutWords } from '../word/cut-words.ts';
import { isFunctionWord } from '../word/function-word.ts';
import { isInflection } from '../word/inflection.ts';
import { foldQuoted } from './fold-quoted.ts';
import type { OfficialWords } from './official-words.ts';
import type { QuotedPlace } from './quotation-verdict.ts';

/** Official words of a unit, some of them marked. */
export interface MarkedWords {
  readonly unit: string;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  /** Whether they are the whole unit. */
  readonly whole: boolean;
}

/** Words of a counterpart come near from this share of the telling words quoted on. */
const nearShare = 0.5;

/** The whole sentence or sentences, unit by unit, in which quoted words stand, with these marked. */
export function findContext({ units }: OfficialWords, { spans }: QuotedPlace): MarkedWords[] {
  return [...Map.groupBy(spans, ({ unit }) => unit)].map(([unit, own]) => {
    const text = units.get(unit) ?? '';
    const sentences = cutSentences(text).filter(({ start, end }) =>
      own.some((span) => span.start < end && span.end > start),
    );
    const [from, to] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? text.length];
    return { unit, ...markSpans(text, from, to, own) };
  });
}

/** The sentence of an earlier or later text that says the same in other words; none if the words stand there, too. */
export function listOtherWordings(
  official: OfficialWords,
  place: QuotedPlace,
  others: readonly QuotedPlace[],
): MarkedWords[] {
  const stands = new Set(others.flatMap(({ units }) => units));
  const counterparts = official.counterparts.flatMap(([earlier, later]) =>
    place.units.includes(earlier) ? [later] : place.units.includes(later) ? [earlier] : [],
  );
  const quoted = listTelling(
    place.spans
      .map(({ unit, start, end }) => official.units.get(unit)?.slice(start, end))
      .join(' '),
  );
  if (counterparts.some((unit) => stands.has(unit))) return [];
  const rated = [...new Set(counterparts)].flatMap((unit) => {
    const text = official.units.get(unit) ?? '';
    return cutSentences(text).map(({ start, end }) => {
      const shared = cutWords(text.slice(start, end)).filter(({ text: word }) =>
        quoted.some((one) => isAkin(one, word)),
      );
      const found = new Set(
        quoted.filter((one) => shared.some(({ text: word }) => isAkin(one, word))),
      );
      return { unit, text, start, end, shared, share: found.size / Math.max(1, quoted.length) };
    });
  });
  const [best] = rated
    .filter(({ share }) => share >= nearShare)
    .sort((a, b) => b.share - a.share || a.end - a.start - (b.end - b.start));
  if (!best) return [];
  const { unit, text, start, end, shared } = best;
  const marks = shared.map((word) => ({ start: start + word.start, end: start + word.end }));
  return [{ unit, ...markSpans(text, start, end, marks) }];
}

function listTelling(text: string): string[] {
  const words = cutWords(text).map(({ text: word }) => foldQuoted(word));
  const telling = words.filter((word) => !isFunctionWord(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

function isAkin(one: string, other: string): boolean {
  const folded = foldQuoted(other);
  return one === folded || (one.length > 3 && isInflection(one, folded));
}

function cutSentences(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(/(?<!\bNo)[.;:](?:["”])?(?=\s)/gu)].map(
    ({ index, 0: sign }) => index + sign.length,
  );
  const starts = [0, ...ends.map((end) => end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0))];
  return starts
    .map((start, at) => ({ start, end: ends[at] ?? text.length }))
    .filter(({ start, end }) => end > start);
}

function markSpans(
  text: string,
  from: number,
  to: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): Omit<MarkedWords, 'unit'> {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = from;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    if (end > at) pieces.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = Math.max(at, end);
  }
  if (to > at) pieces.push({ text: text.slice(at, to), marked: false });
  return { pieces, whole: from === 0 && to === text.length };
}
