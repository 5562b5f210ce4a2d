import { findWords } from '../../quotation/find-words.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** The words of a reference inside the text occur exactly once in their unit; a unit is explained in the file of its year. */
export const textReferences = createRule({
  name: 'text-references',
  check: ({ folder, corpus }, fault) => {
    const files = listRecords(folder, 'references');
    for (const placed of files)
      for (const [index, { unit: locator, words }] of placed.record.references.entries()) {
        const unit = corpus.units.get(locator);
        const times = findWords(unit?.text ?? '', words).length;
        if (unit && unit.declaration !== placed.id)
          fault(
            placed,
            ['references', index, 'unit'],
            `${locator} does not belong to ${placed.id}.`,
            `Move the entry to content/references/${unit.declaration}.yaml.`,
          );
        else if (unit && times !== 1)
          fault(
            placed,
            ['references', index, 'words'],
            `“${words}” occurs ${times} times in ${locator}.`,
            times === 0
              ? 'Copy the words from the unit.'
              : 'Take in the words before or after until they occur once.',
          );
      }
    return `${files.flatMap(({ record }) => record.references).length} references inside the text`;
  },
});
