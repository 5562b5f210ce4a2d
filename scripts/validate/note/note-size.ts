import { listRecords } from '../../placed-record.ts';
import type { Rule } from '../rule/rule.ts';

const least = 80;
const most = 250;

/** A note has 80 to 250 words; the targets of its links are no words. */
export const noteSize: Rule = {
  name: 'note-size',
  check: ({ folder }) => {
    const notes = listRecords(folder, 'annotations');
    const issues = notes.flatMap(({ file, body }) => {
      const count = countWords(body?.text ?? '');
      if (count >= least && count <= most) return [];
      return [
        {
          rule: 'note-size',
          file,
          line: body?.line ?? null,
          message: `The note has ${count} words; it needs ${least} to ${most}.`,
          hint:
            count < least
              ? `Add at least ${least - count} that tell the reader more.`
              : `Take out at least ${count - most}.`,
        },
      ];
    });
    return { checked: `${notes.length} notes`, issues };
  },
};

/** Words of a Markdown text as a reader counts them. */
export function countWords(markdown: string): number {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
