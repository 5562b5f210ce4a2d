import { findWords } from '../../quotation/find-words.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'text-references';

/** The words of a reference inside the text occur exactly once in their unit; a unit is explained in the file of its year. */
export const textReferences: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    const files = listRecords(folder, 'references');
    const issues = files.flatMap((placed) =>
      placed.record.references.flatMap(({ unit: locator, words }, index) => {
        const unit = corpus.units.get(locator);
        if (!unit) return [];
        if (unit.declaration !== placed.id)
          return [
            issueAt(
              rule,
              placed,
              ['references', index, 'unit'],
              `${locator} does not belong to ${placed.id}.`,
              `Move the entry to content/references/${unit.declaration}.yaml.`,
            ),
          ];
        const times = findWords(unit.text, words).length;
        if (times === 1) return [];
        return [
          issueAt(
            rule,
            placed,
            ['references', index, 'words'],
            `“${words}” occurs ${times} times in ${locator}.`,
            times === 0
              ? 'Copy the words from the unit.'
              : 'Take in the words before or after until they occur once.',
          ),
        ];
      }),
    );
    return {
      checked: `${files.flatMap(({ record }) => record.references).length} references inside the text`,
      issues,
    };
  },
};
