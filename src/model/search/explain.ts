import type { Narrowing } from './engine.ts';
import type { SearchKind } from './record/search-record.ts';
import type { QueryTerm } from './query.ts';
import type { Reading, Replaced } from './reading.ts';

/** `“a”, “b” or “c”` */
export function quoteWords(words: readonly string[], joint = 'or'): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${joint} ${last}`;
}

/**
 * Says on what a section of results rests where it is not the words as typed; null where it is.
 * @param official whether it is a section of the official text
 * @param first whether no results for the words as typed stand before it
 */
export function explainSection(
  { kind, related, topic }: Reading,
  official: boolean,
  first: boolean,
): string | null {
  const [holder, holders] = official
    ? ['paragraph', 'paragraphs']
    : ['record of this kind', 'records'];
  const matched = related
    .map(({ said, by }) => `“${said}” matched ${quoteWords(by.slice(0, 3))}.`)
    .join(' ');
  switch (kind) {
    case 'typed':
      return null;
    case 'heading':
      return 'Not in the official words: found by our heading.';
    case 'otherwise':
      return first
        ? `No ${holder} says it in these words. ${matched}`
        : `Related words: ${matched}`;
    case 'some':
      return [
        official
          ? 'No paragraph has all these words. These have some of them.'
          : 'These have some of the words.',
        matched,
      ]
        .join(' ')
        .trim();
    case 'listed':
      return `No ${holder} says it in these words. The editors list these ${holders} under the topic “${topic}”.`;
  }
}

/** Says that words were looked for in another spelling. */
export function explainSpelling(spelled: readonly Replaced[]): string {
  const [typed, shown] = [spelled.map(({ said }) => said), spelled.flatMap(({ by }) => by)];
  return `No text here has ${quoteWords(typed)}. Shown is the nearest spelling: ${quoteWords(shown, 'and')}.`;
}

/**
 * Says what is not there: words that stand nowhere, or that no paragraph has; empty where there is nothing to say.
 * @param unknown words that were typed and stand nowhere
 * @param found kinds of what was found
 */
export function explainAbsence(
  terms: readonly QueryTerm[],
  unknown: readonly string[],
  found: readonly SearchKind[],
  narrow: Narrowing,
): string {
  const within = Object.values(narrow).some(Boolean) ? ' within these filters' : '';
  const [first, ...others] = terms;
  const words = first && others.length === 0 ? `“${first.said}”` : 'all these words';
  if (unknown.length > 0) return `No text here has ${quoteWords(unknown)}.`;
  if (found.length === 0) return `No text here has ${words}${within}.`;
  if (found.includes('text') || narrow.kind) return '';
  return `No paragraph ${others.length === 0 ? 'says' : 'has'} ${words}${within}.`;
}
