import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'aliases';

/** An alias belongs to one topic only and is not the title of another; case is ignored. */
export const aliases: Rule = {
  name: rule,
  check: ({ folder }) => {
    const topics = listRecords(folder, 'topics');
    const titles = new Map(topics.map(({ id, record }) => [record.title.toLowerCase(), id]));
    const owners = new Map<string, string>();
    let count = 0;
    const issues = topics.flatMap((placed) =>
      placed.record.aliases.flatMap((alias, index) => {
        count += 1;
        const folded = alias.toLowerCase();
        const path = ['aliases', index];
        const titled = titles.get(folded);
        const owner = owners.get(folded);
        owners.set(folded, owner ?? placed.id);
        if (owner !== undefined)
          return [
            issueAt(
              rule,
              placed,
              path,
              `“${alias}” is an alias of “${owner}” already.`,
              'Leave it to one topic.',
            ),
          ];
        if (titled !== undefined && titled !== placed.id)
          return [
            issueAt(
              rule,
              placed,
              path,
              `“${alias}” is the title of the topic “${titled}”.`,
              'Take the alias out.',
            ),
          ];
        return [];
      }),
    );
    return { checked: `${count} aliases`, issues };
  },
};
