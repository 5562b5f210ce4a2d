import type { CollectionName } from '../../../src/schema/collections.ts';
import { listStrings } from '../../record/list-strings.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'opinion';

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
export const opinion: Rule = {
  name: rule,
  check: ({ folder }) => {
    let used = 0;
    const issues = ours.flatMap((name) =>
      listRecords(folder, name).flatMap((placed) => {
        const records = listStrings(placed.record)
          .filter(({ key, value }) => !verbatim.has(key) && commentary.test(value))
          .map(({ path, value }) => ({ value, place: placed, path }));
        const notes = (placed.body?.text ?? '')
          .split(/\n{2,}/)
          .filter((value) => commentary.test(value))
          .map((value) => ({ value, place: placed, path: [] }));
        const all = [...records, ...notes];
        used += all.length;
        return all
          .filter(({ value }) => !/\bopinion\b/i.test(value))
          .map(({ value, place, path }) =>
            issueAt(
              rule,
              place,
              path,
              `The commentary is used and not marked as an opinion: “${value.slice(0, 60)}…”.`,
              'Write “(opinion)” behind its name.',
            ),
          );
      }),
    );
    return { checked: `${used} uses of a commentary`, issues };
  },
};
