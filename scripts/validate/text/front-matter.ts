import { listMissingParts } from '../../../src/model/text/front-matter.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'front-matter';

/** The lines around an annex have what shows where the resolution ends and the declaration begins. */
export const frontMatter: Rule = {
  name: rule,
  check: ({ folder }) => {
    const annexed = listRecords(folder, 'declarations').flatMap(({ record, ...place }) =>
      record.text === 'held' && record.annex ? [{ place, record }] : [],
    );
    return {
      checked: `${annexed.length} annexes`,
      issues: annexed.flatMap(({ place, record }) =>
        listMissingParts(record.frontMatter, record.resolution !== undefined).map((part) =>
          issueAt(
            rule,
            place,
            ['frontMatter'],
            `${record.id} is an annex, and the lines before it have no ${part}.`,
            `If it is none, write “annex: false” in content/transcriptions/${record.id}.repairs.yaml; else see that the transcription has the line. Then run npm run import.`,
          ),
        ),
      ),
    };
  },
};
