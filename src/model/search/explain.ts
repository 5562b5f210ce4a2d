import type { Answer, Group, Section } from './answer.ts';
import type { QueryTerm } from './query.ts';
import type { Replaced } from './spelling-correction.ts';

/** `“a”, “b” or “c”` */
export function quoteWords(words: readonly string[], joint = 'or'): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${joint} ${last}`;
}

/**
 * Says on what a section of results rests where it is not the words as typed; null where it is.
 * @param first whether no results for the words as typed stand before it
 */
export function explainSection(
  { reading }: Section,
  { kind }: Pick<Group, 'kind'>,
  first: boolean,
): string | null {
  const [holder, holders] =
    kind === 'text' ? ['paragraph', 'paragraphs'] : ['record of this kind', 'records'];
  switch (reading.kind) {
    case 'typed':
      return null;
    case 'otherwise':
      return reading.related.map((one) => explainRelated(one, holder, first)).join(' ');
    case 'akin':
      return `No ${holder} has just these words. Shown are words of the same root: ${reading.related.map(({ said, by }) => `${quoteWords(by.slice(0, 3))} for “${said}”`).join('; ')}.`;
    case 'some':
      return [
        kind === 'text'
          ? 'No paragraph has all these words. These have some of them.'
          : 'These have some of the words.',
        ...reading.related.map(
          ({ said, by }) => `${quoteWords(by.slice(0, 3))} counts for “${said}”.`,
        ),
      ].join(' ');
    case 'listed':
      return `No ${holder} says it in these words. The editors list these ${holders} under the topic “${reading.topic}”.`;
  }
}

/**
 * Says that words were looked for in another spelling; null where they were not.
 * @param holder what was searched
 */
export function explainSpelling(
  { groups }: Answer,
  holder: 'text here' | 'paragraph' = 'text here',
): string | null {
  const spelled =
    groups.flatMap(({ sections }) => sections).find(({ reading }) => reading.spelled.length > 0)
      ?.reading.spelled ?? [];
  if (spelled.length === 0) return null;
  return `No ${holder} has ${quoteWords(spelled.map(({ said }) => said))}. Shown is the nearest spelling: ${quoteWords(
    spelled.flatMap(({ by }) => by),
    'and',
  )}.`;
}

function explainRelated({ said, by }: Replaced, holder: string, first: boolean): string {
  return first
    ? `No ${holder} says “${said}”. These speak of ${quoteWords(by)}.`
    : `Related words: these speak of ${quoteWords(by)}.`;
}

/**
 * Says what is not there: words that stand nowhere, or that no paragraph has; null where there is nothing to say.
 * @param unknown words that were typed and stand nowhere
 * @param narrowed whether, and `kind` to which kind, the search was narrowed
 */
export function explainAbsence(
  { groups, total }: Answer,
  terms: readonly QueryTerm[],
  unknown: readonly string[],
  narrowed: { readonly any: boolean; readonly kind: boolean },
): string | null {
  const within = narrowed.any ? ' within what you narrowed the search to' : '';
  const [first, ...others] = terms;
  const words = first && others.length === 0 ? `“${first.said}”` : 'all these words';
  if (unknown.length > 0) return `No text here has ${quoteWords(unknown)}.`;
  if (total === 0) return `No text here has ${words}${within}.`;
  if (groups[0]?.kind === 'text' || narrowed.kind) return null;
  return `No paragraph ${others.length === 0 ? 'says' : 'has'} ${words}${within}.`;
}
