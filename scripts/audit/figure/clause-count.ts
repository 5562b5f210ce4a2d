import { readTable } from '../dataset/read-table.ts';
import { createRule } from '../rule/rule.ts';

const kinds = { promises: 'promise', demands: 'demand', positions: 'position' } as const;

/** The pages of commitments say how many clauses of each kind a declaration has: as many as the table of the clauses. */
export const clauseCount = createRule({
  name: 'clause-count',
  hint: 'Count with src/model/commitment/clause.ts.',
  check: async (site, note) => {
    const { rows } = await readTable(site, '/commitments.csv');
    const pages = site.pages.filter(({ path }) => path.startsWith('/commitments/'));
    const text = pages.map(({ root }) => root.text().replace(/\s+/g, ' ')).join(' ');
    const said = [
      ...text.matchAll(
        /declaration of (\S+) has (?<clauses>\d+) clauses: (?<promises>\d+) promises[^,]*, (?<demands>\d+) demands and (?<positions>\d+) positions/g,
      ),
    ];
    const declarations = new Set(rows.map((row) => row['declaration']));
    const fault = (message: string) => note('commitments/index.html', message);
    for (const id of declarations)
      if (!said.some(([, of]) => of === id)) fault(`the clauses of ${id} are not counted`);
    for (const { 1: id, groups = {} } of said) {
      const own = rows.filter((row) => row['declaration'] === id);
      const counts = {
        clauses: own.length,
        ...Object.fromEntries(
          Object.entries(kinds).map(([name, kind]) => [
            name,
            own.filter((row) => row['kind'] === kind).length,
          ]),
        ),
      };
      for (const [name, count] of Object.entries(counts))
        if (Number(groups[name]) !== count)
          fault(`“${groups[name]} ${name}” of ${id}, and the table has ${count}`);
    }
    return `${rows.length} clauses of ${declarations.size} declarations`;
  },
});
