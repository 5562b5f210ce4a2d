import { listStrings } from '../../record/list-strings.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

const leastWords = 4;
const mostAlike = 3;

/** Kinds of records whose `because` justifies a link. */
const linking = ['concordances', 'positions', 'references', 'statements', 'statistics'] as const;

/** Every `because` says something: at least four words, and the same words at most three times. */
export const because = createRule({
  name: 'because',
  check: ({ folder }, fault) => {
    const reasons = linking.flatMap((name) =>
      listRecords(folder, name).flatMap((placed) =>
        listStrings(placed.record)
          .filter(({ key }) => key === 'because')
          .map(({ path, value }) => ({ placed, path, value })),
      ),
    );
    const counts = new Map<string, number>();
    for (const { value } of reasons)
      counts.set(value.toLowerCase(), (counts.get(value.toLowerCase()) ?? 0) + 1);
    for (const { placed, path, value } of reasons) {
      const times = counts.get(value.toLowerCase()) ?? 0;
      if (value.split(/\s+/).length < leastWords)
        fault(
          placed,
          path,
          `“${value}” is no reason a reader can check.`,
          `Write a sentence of at least ${leastWords} words that says what the link rests on.`,
        );
      else if (times > mostAlike)
        fault(
          placed,
          path,
          `“${value}” is given ${times} times.`,
          'Say for each link what it rests on, in the words that decide it.',
        );
    }
    return `${reasons.length} reasons`;
  },
});
