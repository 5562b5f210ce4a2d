import { findLabel } from '../../../src/model/text/label.ts';
import type { ContentFolder } from '../../../src/content/content-folder.ts';
import type { Corpus } from '../../../src/model/text/corpus.ts';
import { collections, type CollectionName } from '../../../src/schema/collections.ts';
import type { Issue } from '../../../src/content/issue.ts';
import { listStrings } from '../../record/list-strings.ts';
import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { listNoteLinks } from '../rule/list-note-links.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'references';
const hint = 'Correct it, or write the record it names.';

/** Every reference and every link of a note leads to something, and a note rests on all it links to. */
export const references: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    const leads = (reference: string) =>
      findLabel(corpus, reference) !== undefined || isFaultyRecord(folder, reference);
    const inRecords = (Object.keys(collections) as CollectionName[]).flatMap((name) =>
      listRecords(folder, name).flatMap((placed) =>
        listStrings(placed.record)
          .filter(({ key }) => isReferenceKey(name, key))
          .map(({ path, value }) => ({ placed, path, value })),
      ),
    );
    const inNotes = listRecords(folder, 'annotations').flatMap((placed) =>
      listNoteLinks(placed).map((link) => ({ placed, ...link })),
    );
    return {
      checked: `${inRecords.length} references, ${inNotes.length} links in notes`,
      issues: [
        ...inRecords
          .filter(({ value }) => !leads(value))
          .map(({ placed, path, value }) =>
            issueAt(rule, placed, path, `“${value}” leads to nothing.`, hint),
          ),
        ...listRecords(folder, 'pages').flatMap((placed) =>
          listNoteLinks(placed)
            .filter(({ target }) => !/^(\/|#|https:|mailto:)/.test(target) && !leads(target))
            .map(({ target, line }) => ({
              rule,
              file: placed.file,
              line,
              message: `The link to “${target}” leads to nothing.`,
              hint,
            })),
        ),
        ...inNotes.flatMap(({ placed, target, line }): Issue[] => {
          const fault = { rule, file: placed.file, line };
          if (!leads(target))
            return [{ ...fault, message: `The link to “${target}” leads to nothing.`, hint }];
          if (isCovered(corpus, placed.record.restsOn, target)) return [];
          return [
            {
              ...fault,
              message: `The note links to ${target} and does not rest on it.`,
              hint: `Add ${target} to restsOn.`,
            },
          ];
        }),
      ],
    };
  },
};

function isReferenceKey(collection: CollectionName, key: string): boolean {
  return (
    key === 'restsOn' ||
    key === 'adoptionRestsOn' ||
    (collection === 'references' && key === 'to') ||
    (collection === 'positions' && key === 'from') ||
    (collection === 'corrections' && key === 'concerns')
  );
}

/** A paragraph covers its subparagraphs. */
function isCovered({ units }: Corpus, restsOn: readonly string[], target: string): boolean {
  return restsOn.includes(target) || restsOn.includes(units.get(target)?.paragraph ?? target);
}

/** `source/001` names a record of the collection `sources`. */
function isFaultyRecord(folder: ContentFolder, reference: string): boolean {
  const [head = '', ...rest] = reference.split('/');
  const name = (Object.keys(collections) as CollectionName[]).find((one) => one === `${head}s`);
  return name !== undefined && isWritten(folder, name, rest.join('/'));
}
