import type { KnownPlaces } from '../../model/text/known-place.ts';
import type { Alias } from '../../model/search/alias.ts';
import { buildSearchIndex, type SearchIndex } from '../../model/search/search-index.ts';
import type { SearchRecord } from '../../model/search/search-record.ts';

/** What the file knows for its search; the words of units stand in the file and are read from there. */
interface FileIndex {
  readonly records: readonly (readonly [
    reference: string,
    fragment: string | 0,
    title: string,
    context: string,
    text: string,
    declaration: string,
    topics: string,
  ])[];
  readonly aliases: readonly (readonly [
    topic: string,
    title: string,
    ...said: (string | [said: string, ...text: string[]])[],
  ])[];
  readonly known: KnownPlaces;
  /** Fragments of the places a citation can lead to beside the records, by reference. */
  readonly places: Readonly<Record<string, string>>;
}

/** What the search of the file answers from. */
export interface FileGround {
  readonly index: SearchIndex;
  readonly file: FileIndex;
}

/** Reads it out of the file. */
export function loadFileGround(): FileGround {
  const file = JSON.parse(
    document.getElementById('search-index')?.textContent ?? '{}',
  ) as FileIndex;
  const records = file.records.map(
    ([reference, fragment, title, context, text, declaration, topics]): SearchRecord => ({
      reference,
      kind: 'text',
      path: fragment === 0 ? reference : fragment,
      title,
      context,
      text: text === '' ? readWords(reference) : text,
      declarations: [declaration],
      topics: topics.split(' '),
    }),
  );
  const aliases = file.aliases.flatMap(([topic, title, ...all]) =>
    all.map((one): Alias => {
      const [said, ...text] = typeof one === 'string' ? [one] : one;
      return { said, topic, title, text };
    }),
  );
  return { file, index: buildSearchIndex(records, aliases) };
}

/** The official words of a unit as they stand in the file, without number, marks of notes and subparagraphs. */
function readWords(locator: string): string {
  const unit = document.querySelector(`[data-locator="${locator}"]`);
  const words = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node !== unit && node.matches('[role="doc-noteref"], [data-locator], .number')) return '';
    return [...node.childNodes].map(words).join('');
  };
  return unit ? words(unit).replace(/\s+/g, ' ').trim() : '';
}
