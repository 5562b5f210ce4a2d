import { escapePattern } from '../wording/phrase.ts';
import { foldWhiteSpace } from '../text/digest.ts';
import { findWholeWords, type Span } from '../wording/whole-words.ts';

/** Where an entry of the operative verbs stands in the text of its unit. */
export interface VerbPlace {
  /** One span for each part of the verb: two for `will … engage`. */
  readonly verb: readonly [Span, ...Span[]];
  readonly object: readonly [Span, ...Span[]];
}

/**
 * Finds verb and object in the text, in order: parts that ` … ` separates, whole words, exactly as written but for the case of the
 * verb's first letter; words in square brackets are ours. Of several places the one is taken where verb and object are nearest.
 * @param from characters before which the last part of the verb does not stand: the entry before it stands there
 * @returns null if they do not stand in the text so
 */
export function placeVerb(
  text: string,
  entry: { readonly verb: string; readonly object: string },
  from = 0,
): VerbPlace | null {
  const folded = foldWhiteSpace(text);
  const verb = listParts(entry.verb);
  const object = listParts(entry.object);
  const lastPart = verb.at(-1) ?? '';
  let best: VerbPlace | null = null;
  for (const last of findSpans(folded, lastPart)) {
    if (last.start < from) continue;
    const before = placeBefore(folded, verb.slice(0, -1), last.start);
    const after = placeAfter(folded, object, last.end);
    if (!before || !after) continue;
    const gap = (place: VerbPlace) => place.object[0].start - (place.verb.at(-1)?.end ?? 0);
    const place: VerbPlace = { verb: asSpans([...before, last]), object: after };
    if (!best || gap(place) < gap(best)) best = place;
  }
  return best;
}

/** The parts of a verb or an object that stand in the text: without our words in brackets, parted at ` … `. */
export function listParts(words: string): string[] {
  return words
    .split('…')
    .map((part) => foldWhiteSpace(part.replace(/\s*\[[^\]]*\]/g, '')).trim())
    .filter((part) => part !== '');
}

/** The nearest places of parts, last first, before a place. */
function placeBefore(text: string, parts: readonly string[], end: number): Span[] | null {
  const spans: Span[] = [];
  let limit = end;
  for (const part of parts.toReversed()) {
    const span = findSpans(text, part).findLast((found) => found.end <= limit);
    if (!span) return null;
    spans.unshift(span);
    limit = span.start;
  }
  return spans;
}

/** The first places of parts, one after the other, behind a place. */
function placeAfter(
  text: string,
  parts: readonly string[],
  start: number,
): VerbPlace['object'] | null {
  const spans: Span[] = [];
  let limit = start;
  for (const part of parts) {
    const span = findSpans(text, part).find((found) => found.start >= limit);
    if (!span) return null;
    spans.push(span);
    limit = span.end;
  }
  return spans.length > 0 ? asSpans(spans) : null;
}

function asSpans([first, ...rest]: readonly Span[]): VerbPlace['verb'] {
  if (!first) throw new Error('A verb or an object has no words.');
  return [first, ...rest];
}

/** All places of whole words; the first letter may be of either case. */
export function findSpans(text: string, words: string): Span[] {
  const [first = '', ...rest] = words;
  if (first === '') return [];
  const opening = [...new Set([first, first.toLowerCase(), first.toUpperCase()])].map(
    escapePattern,
  );
  return findWholeWords(
    text,
    new RegExp(`(?:${opening.join('|')})${escapePattern(rest.join(''))}`, 'g'),
  );
}
