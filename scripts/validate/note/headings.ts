import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** No two paragraphs have the same heading; case is ignored. */
export const headings = createRule({
  name: 'headings',
  check: ({ folder }, fault) => {
    const first = new Map<string, string>();
    const annotations = listRecords(folder, 'annotations');
    for (const placed of annotations) {
      const { heading } = placed.record;
      const owner = first.get(heading.toLowerCase());
      if (owner === undefined) first.set(heading.toLowerCase(), placed.id);
      else
        fault(
          placed,
          ['heading'],
          `“${heading}” is the heading of ${owner} too.`,
          'Say what this paragraph holds and the other does not.',
        );
    }
    return `${annotations.length} headings`;
  },
});
