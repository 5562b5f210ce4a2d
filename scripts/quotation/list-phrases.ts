import type { ContentFile, ContentFolder } from '../../src/content/content-folder.ts';
import type { CollectionName } from '../../src/schema/collections.ts';
import { listRecords } from '../record/placed-record.ts';
import { listStrings } from '../record/list-strings.ts';

/** A phrase that stands in “curly quotation marks” in a text of ours; null if a mark has no partner. */
export interface Phrase {
  readonly words: string | null;
  /** The text around a mark without partner. */
  readonly around: string;
  readonly file: string;
  readonly line: number;
}

/** Kinds of records that hold texts of ours about the declarations. */
const ours = [
  'annotations',
  'charts',
  'concordances',
  'definitions',
  'glossary',
  'instruments',
  'meetings',
  'pages',
  'positions',
  'references',
  'statements',
  'statistics',
  'topics',
] as const satisfies readonly CollectionName[];

/** Keys whose text is somebody else's, word for word. */
const verbatim = new Set(['words', 'verb', 'object', 'forms', 'citedAs', 'namedAs', 'aliases']);

/** Every quoted phrase in note bodies and in the texts of ours in records, in the order of the files. */
export function listPhrases(folder: ContentFolder): Phrase[] {
  return ours.flatMap((name) =>
    listRecords(folder, name).flatMap((placed) => [
      ...listStrings(placed.record)
        .filter(({ key }) => !verbatim.has(key) && !(name === 'statistics' && key === 'sentence'))
        .flatMap(({ path, value }) => readPhrases(value, placed.file, () => placed.lineOf(path))),
      ...readBody(placed),
    ]),
  );
}

function readBody({ body, file }: ContentFile): Phrase[] {
  if (!body) return [];
  const lineAt = (offset: number) => body.line + body.text.slice(0, offset).split('\n').length - 1;
  return readPhrases(body.text, file, lineAt);
}

function readPhrases(text: string, file: string, lineAt: (offset: number) => number): Phrase[] {
  return [...text.matchAll(/“([^“”]*)”|[“”]/gu)].map(({ index, 1: words }) => ({
    words: words ?? null,
    around: text.slice(Math.max(0, index - 20), index + 20).replace(/\s+/g, ' '),
    file,
    line: lineAt(index),
  }));
}
