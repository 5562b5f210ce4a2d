import { listUnitsWithin } from '../../../src/model/text/unit.ts';
import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'annotated';

/**
 * No note stands for a paragraph that does not exist, and none explains a subparagraph twice. What is not written yet is
 * counted and is no fault: a text is published before it is annotated.
 */
export const annotated: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    const pages = corpus.declarations.flatMap((declaration) => declaration.pages);
    const noted = pages.filter(({ locator }) => isWritten(folder, 'annotations', locator));
    const issues = listRecords(folder, 'annotations').flatMap((placed) => {
      const { id, record } = placed;
      const paragraph = pages.find(({ locator }) => locator === id);
      if (!paragraph)
        return [
          issueAt(
            rule,
            placed,
            [],
            `There is no paragraph ${id}.`,
            'Name the file after the paragraph it explains, or delete it.',
          ),
        ];
      const letters = listUnitsWithin(paragraph).map(({ letter }) => letter);
      const given = record.subparagraphs.map(({ letter }) => letter);
      return given.flatMap((letter, index) => {
        const path = ['subparagraphs', index, 'letter'];
        if (!letters.includes(letter))
          return [
            issueAt(
              rule,
              placed,
              path,
              `Paragraph ${id} has no subparagraph (${letter}).`,
              'Correct the letter or delete the entry.',
            ),
          ];
        return given.indexOf(letter) < index
          ? [
              issueAt(
                rule,
                placed,
                path,
                `Subparagraph (${letter}) of ${id} is summarized twice.`,
                'Keep one of the two.',
              ),
            ]
          : [];
      });
    });
    const points = noted.flatMap((paragraph) => listUnitsWithin(paragraph).slice(1));
    const summarized = points.filter(({ paragraph, letter }) =>
      folder.content.annotations[paragraph]?.subparagraphs.some((point) => point.letter === letter),
    );
    return {
      checked: `${noted.length} of ${pages.length} paragraphs have a note (${pages.length - noted.length} to write), ${summarized.length} of their ${points.length} subparagraphs a summary`,
      issues,
    };
  },
};
