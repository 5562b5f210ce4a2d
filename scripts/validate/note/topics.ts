import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'topics';

/** Every topic used exists, every topic has at least two units, and every annotated paragraph has a topic that exists. */
export const topics: Rule = {
  name: rule,
  check: ({ folder }) => {
    const listed = listRecords(folder, 'topics');
    const units = new Map<string, Set<string>>();
    const issues = listRecords(folder, 'annotations').flatMap((placed) => {
      const { id, record } = placed;
      const uses = [
        ...record.topics.map((topic, index) => ({ topic, unit: id, path: ['topics', index] })),
        ...record.subparagraphs.flatMap(({ letter, topics: own }, at) =>
          own.map((topic, index) => ({
            topic,
            unit: `${id}/${letter}`,
            path: ['subparagraphs', at, 'topics', index],
          })),
        ),
      ];
      for (const { topic, unit } of uses)
        units.set(topic, (units.get(topic) ?? new Set()).add(unit));
      return [
        ...uses
          .filter(({ topic }) => !isWritten(folder, 'topics', topic))
          .map(({ topic, path }) =>
            issueAt(
              rule,
              placed,
              path,
              `There is no topic “${topic}”.`,
              `Take one of: ${listed.map(({ id: one }) => one).join(', ')}.`,
            ),
          ),
        ...(record.topics.some((topic) => isWritten(folder, 'topics', topic))
          ? []
          : [
              issueAt(
                rule,
                placed,
                ['topics'],
                `Paragraph ${id} is in no topic of the index.`,
                'Give it at least one topic that exists.',
              ),
            ]),
      ];
    });
    const thin = listed.flatMap((placed) => {
      const found = [...(units.get(placed.id) ?? [])];
      if (found.length >= 2) return [];
      const few = found.length === 0 ? 'no unit' : `one unit only, ${found[0]}`;
      return [
        issueAt(
          rule,
          placed,
          ['title'],
          `The topic “${placed.id}” has ${few}.`,
          'Give it to a second unit that is about it, or delete the topic.',
        ),
      ];
    });
    return { checked: `${listed.length} topics`, issues: [...issues, ...thin] };
  },
};
