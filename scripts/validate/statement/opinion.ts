import type { CollectionName } from '../../../src/schema/collections.ts';
import { listStrings } from '../../record/list-strings.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** Kinds of records with texts of ours that can use a source. */
const ours = [
  'annotations',
  'charts',
  'concordances',
  'exclusions',
  'glossary',
  'instruments',
  'meetings',
  'positions',
  'references',
  'statements',
  'statistics',
  'wordIndexes',
] as const satisfies readonly CollectionName[];

/** Somebody else's words, and names. */
const verbatim = new Set(['words', 'sentence', 'kind', 'id', 'speaker', 'source']);
const commentary = /(?<![-/\w])commentary(?!-)\b/i;

/** A text that uses a commentary says that it is an opinion, in the same text: each travels alone. */
export const opinion = createRule({
  name: 'opinion',
  check: ({ folder }, fault) => {
    let used = 0;
    for (const name of ours)
      for (const placed of listRecords(folder, name)) {
        const records = listStrings(placed.record)
          .filter(({ key, value }) => !verbatim.has(key) && commentary.test(value))
          .map(({ path, value }) => ({ value, path }));
        const notes = (placed.body?.text ?? '')
          .split(/\n{2,}/)
          .filter((value) => commentary.test(value))
          .map((value) => ({ value, path: [] }));
        const all = [...records, ...notes];
        used += all.length;
        for (const { value, path } of all)
          if (!/\bopinion\b/i.test(value))
            fault(
              placed,
              path,
              `The commentary is used and not marked as an opinion: “${value.slice(0, 60)}…”.`,
              'Write “(opinion)” behind its name.',
            );
      }
    return `${used} uses of a commentary`;
  },
});
