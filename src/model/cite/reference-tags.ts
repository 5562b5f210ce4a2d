import type { CslItem } from './csl-item.ts';

/**
 * The tags by which reference managers and search engines of scholarship pick up a page: the same reference as its files.
 * The author stands in Dublin Core alone: managers would cut the name of a body in `citation_author` into first and last name.
 */
export function listReferenceTags({
  title,
  author,
  publisher,
  genre,
  number,
  note,
  issued,
  URL,
  language,
}: CslItem): (readonly [name: string, content: string])[] {
  const day = issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['citation_title', title],
    ['citation_technical_report_institution', publisher],
    ['citation_technical_report_number', number],
    ['citation_publication_date', day?.join('/')],
    ['citation_public_url', URL],
    ['citation_language', language],
    ['DC.title', title],
    ...author.map(({ literal }) => ['DC.creator', literal] as const),
    ['DC.publisher', publisher],
    ['DC.type', genre],
    ['DC.date', day?.join('-')],
    ['DC.identifier', [number, note].filter((part) => part !== undefined).join(', ')],
    ['DC.language', language],
    // Zotero keeps it under “Extra”, as it does with the note of the files.
    ['z:extra', note],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
}
