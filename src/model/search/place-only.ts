import type { Citation } from '../cite/read/parse-citation.ts';

/** What only stands in a citation: signs and names of places, years, numbers of resolutions. */
const placing =
  /[¶§]|\b(?:para|par|sub-?para|op|annex|footnote|fn|note|n|res|vol|unts|doc)(?:graph)?s?\b|\d\/\d|\b(?:19|20)\d\d\b|\bresolution|\b[a-z]\/[a-z0-9]/i;

/**
 * Whether a text that reads as a citation can only be meant as a place of a declaration: `2025 para 12` is, `12 persons` and
 * the symbol of an instrument may be meant as words as well.
 */
export function isPlaceOnly(text: string, { targets }: Citation): boolean {
  const named = /[a-z]{2}|[¶§]/i.test(text) && placing.test(text);
  return named && !targets.some((target) => target.startsWith('instrument/'));
}
