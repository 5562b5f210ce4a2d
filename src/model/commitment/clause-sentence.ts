import { foldWhiteSpace } from '../text/digest.ts';
import type { Clause } from './clause.ts';

/** A part of a sentence about a clause: the declaration's words, or ours. */
export interface SentencePart {
  readonly text: string;
  readonly official: boolean;
}

const ours = (text: string): SentencePart => ({ text, official: false });
const official = (text: string): SentencePart => ({ text: `“${text}”`, official: true });

/**
 * What a clause does, as a sentence: States “urge” the Secretary-General “to continue …”.
 * @param text of the clause's unit: words that stand side by side are quoted in one piece
 */
export function toClauseSentence(clause: Clause, text: string): SentencePart[] {
  const { verb, object, addressee, place } = clause;
  const between = foldWhiteSpace(text).slice(place.verb.at(-1)?.end, place.object[0].start);
  const together = /^[\s,]*$/.test(between);
  const to = clause.strength.kind === 'demand' && addressee !== 'not said' ? addressee : null;
  if (together && to === null)
    return [ours('States '), official(`${verb}${between}${object}`), ours(toEnd(addressee))];
  return [
    ours('States '),
    official(verb),
    ours(to === null ? ' ' : ` ${to} `),
    official(object),
    ours(toEnd(addressee)),
  ];
}

/** The same as one text. */
export function formatClauseSentence(clause: Clause, text: string): string {
  return toClauseSentence(clause, text)
    .map((part) => part.text)
    .join('');
}

function toEnd(addressee: Clause['addressee']): string {
  return addressee === 'not said' ? '; the text does not say who is to do it.' : '.';
}
