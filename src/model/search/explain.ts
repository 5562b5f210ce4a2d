import type { Answer, Group, Section } from './answer.ts';
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
  if (reading === null) return `No ${holder} has all these words. These have most of them.`;
  switch (reading.kind) {
    case 'typed':
      return null;
    case 'otherwise':
      return reading.related.map((one) => explainRelated(one, holder, first)).join(' ');
    case 'akin':
      return `No ${holder} has just these words. Shown are words of the same root: ${reading.related.map(({ said, by }) => `${quoteWords(by.slice(0, 3))} for “${said}”`).join('; ')}.`;
    case 'listed':
      return `No ${holder} says it in these words. The editors list these ${holders} under the topic “${reading.topic}”.`;
  }
}

/** Says that words were looked for in another spelling; null where they were not. */
export function explainSpelling({ groups }: Answer): string | null {
  const spelled =
    groups[0]?.sections.find(({ reading }) => reading !== null && reading.spelled.length > 0)
      ?.reading?.spelled ?? [];
  if (spelled.length === 0) return null;
  return `No text here has ${quoteWords(spelled.map(({ said }) => said))}. Shown is the nearest spelling: ${quoteWords(
    spelled.flatMap(({ by }) => by),
    'and',
  )}.`;
}

function explainRelated({ said, by }: Replaced, holder: string, first: boolean): string {
  return first
    ? `No ${holder} says “${said}”. These speak of ${quoteWords(by)}.`
    : `Related words: these speak of ${quoteWords(by)}.`;
}
