import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

/** No two paragraphs have the same heading; case is ignored. */
export const headings: Rule = {
  name: 'headings',
  check: ({ folder }) => {
    const first = new Map<string, string>();
    const annotations = listRecords(folder, 'annotations');
    const issues = annotations.flatMap((placed) => {
      const { heading } = placed.record;
      const owner = first.get(heading.toLowerCase());
      if (owner === undefined) {
        first.set(heading.toLowerCase(), placed.id);
        return [];
      }
      return [
        issueAt(
          'headings',
          placed,
          ['heading'],
          `“${heading}” is the heading of ${owner} too.`,
          'Say what this paragraph holds and the other does not.',
        ),
      ];
    });
    return { checked: `${annotations.length} headings`, issues };
  },
};
