import type { ExactRuns } from './find-exact.ts';
import { apostrophes, unseen } from '../word/sign.ts';
import type { OfficialWords } from './official-words.ts';
import type { ReadPassage } from './read/quoted-word.ts';

/** Quotation marks, brackets and blanks do not count, nor what is written for an apostrophe. */
const idle = new RegExp(String.raw`[“”„«»‹›"\[\]*_\s${apostrophes}${unseen}]`, 'gu');

/** Whether punctuation or hyphens between the quoted words are not those between the official ones. */
export function haveSignsDiffered(
  { units }: OfficialWords,
  { text }: ReadPassage,
  runs: ExactRuns,
): boolean {
  return runs.some((run) => {
    const words = run.flatMap(({ quoted, official }) => (official ? [{ quoted, official }] : []));
    return words.some(({ quoted, official }, at) => {
      const next = words[at + 1];
      if (!next || next.official.unit !== official.unit) return false;
      // A mark of a footnote between two words is no sign of the sentence.
      const between = text.slice(quoted.end, next.quoted.start).replace(/[\p{N}]/gu, '');
      const own = (units.get(official.unit) ?? '').slice(official.end, next.official.start);
      return fold(between) !== fold(own);
    });
  });
}

function fold(signs: string): string {
  return signs
    .normalize('NFKC')
    .replace(/[\^()]/g, '')
    .replace(idle, '')
    .replace(/[‐-―−]/gu, '-');
}
