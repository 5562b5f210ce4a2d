import { listMissingParts } from '../../../src/model/text/front-matter.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** The lines around an annex have what shows where the resolution ends and the declaration begins. */
export const frontMatter = createRule({
  name: 'front-matter',
  check: ({ folder }, fault) => {
    const annexed = listRecords(folder, 'declarations').flatMap(({ record, ...place }) =>
      record.text === 'held' && record.annex ? [{ place, record }] : [],
    );
    for (const { place, record } of annexed)
      for (const part of listMissingParts(record.frontMatter, record.resolution !== undefined))
        fault(
          place,
          ['frontMatter'],
          `${record.id} is an annex, and the lines before it have no ${part}.`,
          `If it is none, write “annex: false” in content/transcriptions/${record.id}.repairs.yaml; else see that the transcription has the line. Then run npm run import.`,
        );
    return `${annexed.length} annexes`;
  },
});
