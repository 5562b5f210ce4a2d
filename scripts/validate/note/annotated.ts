import { listUnitsWithin } from '../../../src/model/text/unit.ts';
import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { createRule } from '../rule/rule.ts';

/**
 * No note stands for a paragraph that does not exist, and none explains a subparagraph twice. What is not written yet is
 * counted and is no fault: a text is published before it is annotated.
 */
export const annotated = createRule({
  name: 'annotated',
  check: ({ folder, corpus }, fault) => {
    const pages = corpus.declarations.flatMap((declaration) => declaration.pages);
    const noted = pages.filter(({ locator }) => isWritten(folder, 'annotations', locator));
    for (const placed of listRecords(folder, 'annotations')) {
      const { id, record } = placed;
      const paragraph = pages.find(({ locator }) => locator === id);
      if (!paragraph) {
        const hint = 'Name the file after the paragraph it explains, or delete it.';
        fault(placed, [], `There is no paragraph ${id}.`, hint);
        continue;
      }
      const letters = listUnitsWithin(paragraph).map(({ letter }) => letter);
      const given = record.subparagraphs.map(({ letter }) => letter);
      for (const [index, letter] of given.entries()) {
        const path = ['subparagraphs', index, 'letter'];
        if (!letters.includes(letter))
          fault(
            placed,
            path,
            `Paragraph ${id} has no subparagraph (${letter}).`,
            'Correct the letter or delete the entry.',
          );
        else if (given.indexOf(letter) < index)
          fault(
            placed,
            path,
            `Subparagraph (${letter}) of ${id} is summarized twice.`,
            'Keep one of the two.',
          );
      }
    }
    const points = noted.flatMap((paragraph) => listUnitsWithin(paragraph).slice(1));
    const summarized = points.filter(({ paragraph, letter }) =>
      folder.content.annotations[paragraph]?.subparagraphs.some((point) => point.letter === letter),
    );
    return `${noted.length} of ${pages.length} paragraphs have a note (${pages.length - noted.length} to write), ${summarized.length} of their ${points.length} subparagraphs a summary`;
  },
});
