import { findLabel } from '../../../src/model/text/label.ts';
import type { ContentFolder } from '../../../src/content/content-folder.ts';
import type { Corpus } from '../../../src/model/text/corpus.ts';
import { collections, type CollectionName } from '../../../src/schema/collections.ts';
import { listStrings } from '../../record/list-strings.ts';
import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { listNoteLinks } from '../rule/list-note-links.ts';
import { createRule } from '../rule/rule.ts';

const hint = 'Correct it, or write the record it names.';

/** Every reference and every link of a note leads to something, and a note rests on all it links to. */
export const references = createRule({
  name: 'references',
  check: ({ folder, corpus }, fault) => {
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
    for (const { placed, path, value } of inRecords)
      if (!leads(value)) fault(placed, path, `“${value}” leads to nothing.`, hint);
    for (const placed of listRecords(folder, 'pages'))
      for (const { target, line } of listNoteLinks(placed))
        if (!/^(\/|#|https:|mailto:)/.test(target) && !leads(target))
          fault(placed, line, `The link to “${target}” leads to nothing.`, hint);
    for (const { placed, target, line } of inNotes)
      if (!leads(target)) fault(placed, line, `The link to “${target}” leads to nothing.`, hint);
      else if (!isCovered(corpus, placed.record.restsOn, target))
        fault(
          placed,
          line,
          `The note links to ${target} and does not rest on it.`,
          `Add ${target} to restsOn.`,
        );
    return `${inRecords.length} references, ${inNotes.length} links in notes`;
  },
});

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
