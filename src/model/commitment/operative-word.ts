import { foldWhiteSpace } from '../text/digest.ts';
import type { Span } from '../wording/whole-words.ts';
import { findSpans } from './place-verb.ts';

/** Verbs with which declarations act when “we” is their subject. None may stand in a text without an entry. */
export const operativeWords: readonly string[] = [
  'will',
  'shall',
  'commit',
  'pledge',
  'urge',
  'call upon',
  'call for',
  'call on',
  'request',
  'invite',
  'encourage',
  'condemn',
  'reaffirm',
  'reiterate',
  'affirm',
  'evince',
  'stress',
  'emphasize',
  'underline',
  'recognize',
  'acknowledge',
  'express',
  'welcome',
  'are seriously concerned',
  'are deeply concerned',
  'are concerned',
  'are mindful',
  'are determined',
  'note',
  'recall',
];

/** Phrases in which such a word is no act of the declaration: a noun, or a verb with another subject. */
export const idlePhrases: readonly string[] = [
  'political will',
  'free will',
  'upon request',
  'upon their request',
  'they commit',
  'shall mean',
  'activities will be',
  'efforts will be',
];

/** An operative word at its place in a text. */
export interface OperativeWord extends Span {
  readonly word: string;
}

/** The operative words of a unit's text in order; the noun “will” and its like are left out. */
export function listOperativeWords(text: string): OperativeWord[] {
  const folded = foldWhiteSpace(text);
  const idle = idlePhrases.flatMap((phrase) => findSpans(folded, phrase));
  return operativeWords
    .flatMap((word) => findSpans(folded, word).map((span) => ({ ...span, word })))
    .filter((span) => !idle.some(({ start, end }) => start <= span.start && span.end <= end))
    .sort((a, b) => a.start - b.start);
}
