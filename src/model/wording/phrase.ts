import { findWholeWords } from './whole-words.ts';

/** An occurrence of a phrase in a text, by character offsets. */
export interface Occurrence {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds whole-word occurrences of exact phrases; case and the form of white space are ignored.
 * Where phrases overlap the longest wins, so that a treaty inside the title of its protocol is not taken for the treaty.
 * @returns occurrences in the order of the text
 */
export function findPhrases(text: string, phrases: readonly string[]): Occurrence[] {
  const found = phrases.flatMap((phrase) =>
    findWholeWords(text, toPattern(phrase)).map((span) => ({ phrase, ...span })),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Occurrence[] = [];
  for (const one of found)
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether the phrase stands in the text as whole words. */
export function hasPhrase(text: string, phrase: string): boolean {
  return findWholeWords(text, toPattern(phrase)).length > 0;
}

/** Patterns that were made: the same phrases are sought in every unit. */
const patterns = new Map<string, RegExp>();

function toPattern(phrase: string): RegExp {
  const known = patterns.get(phrase);
  if (known) return known;
  const source = phrase.trim().split(/\s+/).map(escapePattern).join('\\s+');
  const pattern = new RegExp(source, 'giu');
  patterns.set(phrase, pattern);
  return pattern;
}

/** Words as a pattern that finds them and nothing else. */
export function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
