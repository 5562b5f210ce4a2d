import type { BoundText } from './bind-places.ts';

/** Names what stands beside a citation and was left out of account, and numbers that are those of notes of the citing text. */
export function explainIgnored(ignored: readonly string[], { parts }: BoundText): string[] {
  const notes = parts
    .filter(({ kind }) => kind === 'note')
    .map(({ text }) => `“${text.replace(/^\(|\)$/g, '')}”`);
  return [
    ...(ignored.length > 0
      ? [`Left out of account: ${ignored.map((words) => `“${words}”`).join(', ')}.`]
      : []),
    ...(notes.length > 0
      ? [
          `${notes.join(', ')} ${notes.length > 1 ? 'are taken for notes' : 'is taken for a note'} of the text that cites.`,
        ]
      : []),
  ];
}
