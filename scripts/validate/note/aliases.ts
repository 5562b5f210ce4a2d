import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** An alias belongs to one topic only and is not the title of another; case is ignored. */
export const aliases = createRule({
  name: 'aliases',
  check: ({ folder }, fault) => {
    const topics = listRecords(folder, 'topics');
    const titles = new Map(topics.map(({ id, record }) => [record.title.toLowerCase(), id]));
    const owners = new Map<string, string>();
    let count = 0;
    for (const placed of topics)
      for (const [index, alias] of placed.record.aliases.entries()) {
        count += 1;
        const folded = alias.toLowerCase();
        const path = ['aliases', index];
        const titled = titles.get(folded);
        const owner = owners.get(folded);
        owners.set(folded, owner ?? placed.id);
        if (owner !== undefined)
          fault(
            placed,
            path,
            `“${alias}” is an alias of “${owner}” already.`,
            'Leave it to one topic.',
          );
        else if (titled !== undefined && titled !== placed.id)
          fault(
            placed,
            path,
            `“${alias}” is the title of the topic “${titled}”.`,
            'Take the alias out.',
          );
      }
    return `${count} aliases`;
  },
});
