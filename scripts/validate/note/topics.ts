import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { createRule } from '../rule/rule.ts';

/** Every topic used exists, every topic has at least two units, and every annotated paragraph has a topic that exists. */
export const topics = createRule({
  name: 'topics',
  check: ({ folder }, fault) => {
    const listed = listRecords(folder, 'topics');
    const units = new Map<string, Set<string>>();
    for (const placed of listRecords(folder, 'annotations')) {
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
      for (const { topic, unit, path } of uses) {
        units.set(topic, (units.get(topic) ?? new Set()).add(unit));
        if (!isWritten(folder, 'topics', topic))
          fault(
            placed,
            path,
            `There is no topic “${topic}”.`,
            `Take one of: ${listed.map(({ id: one }) => one).join(', ')}.`,
          );
      }
      if (!record.topics.some((topic) => isWritten(folder, 'topics', topic)))
        fault(
          placed,
          ['topics'],
          `Paragraph ${id} is in no topic of the index.`,
          'Give it at least one topic that exists.',
        );
    }
    for (const placed of listed) {
      const found = [...(units.get(placed.id) ?? [])];
      const few = found.length === 0 ? 'no unit' : `one unit only, ${found[0]}`;
      if (found.length < 2)
        fault(
          placed,
          ['title'],
          `The topic “${placed.id}” has ${few}.`,
          'Give it to a second unit that is about it, or delete the topic.',
        );
    }
    return `${listed.length} topics`;
  },
});
