import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'annotated';

/** Every paragraph has an annotation, every subparagraph a summary, and no annotation stands for what does not exist. */
export const annotated: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    const paragraphs = corpus.declarations.flatMap((declaration) => declaration.paragraphs);
    const missing = paragraphs
      .filter(({ locator }) => !isWritten(folder, 'annotations', locator))
      .map(({ locator }) => ({
        rule,
        file: `content/annotations/${locator}.mdx`,
        line: null,
        message: `Paragraph ${locator} has no annotation.`,
        hint: 'Write this file; src/schema/annotation.ts says how.',
      }));
    const issues = listRecords(folder, 'annotations').flatMap((placed) => {
      const { id, record } = placed;
      const paragraph = paragraphs.find(({ locator }) => locator === id);
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
      const letters = paragraph.subparagraphs.map(({ letter }) => letter);
      const given = record.subparagraphs.map(({ letter }) => letter);
      return [
        ...letters
          .filter((letter) => !given.some((one) => one === letter))
          .map((letter) =>
            issueAt(
              rule,
              placed,
              ['subparagraphs'],
              `Subparagraph (${letter}) of ${id} has no summary.`,
              `Add “letter: ${letter}” with a summary.`,
            ),
          ),
        ...given.flatMap((letter, index) => {
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
        }),
      ];
    });
    return {
      checked: `${paragraphs.length} paragraphs, ${corpus.units.size - paragraphs.length} subparagraphs`,
      issues: [...missing, ...issues],
    };
  },
};
