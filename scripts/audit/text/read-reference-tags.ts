import type { CslItem } from '../../../src/model/cite/csl-item.ts';

/**
 * Reads the tags of a page by the rules that Zotero publishes for embedded metadata: the tags of search engines of scholarship
 * come before Dublin Core, an institution makes a report, `citation_author` is cut into first and last name if no comma
 * stands in it, and `DC.creator` is not.
 */
export function readReferenceTags(tags: readonly (readonly [string, string])[]): CslItem {
  const read = (...names: string[]) =>
    names.map((name) => tags.find(([one]) => one === name)?.[1]).find((found) => found);
  const names = (name: string) =>
    tags.filter(([one]) => one === name).map(([, content]) => content);
  const authors = names('citation_author');
  const date = read('citation_publication_date', 'DC.date')?.split(/[/-]/).map(Number);
  const [year = 0, month = 0, day = 0] = date ?? [];
  const number = read('citation_technical_report_number');
  const publisher = read('citation_technical_report_institution', 'DC.publisher');
  const note = read('z:extra');
  const URL = read('citation_public_url');
  return {
    id: 'read',
    type: read('citation_technical_report_institution') ? 'report' : 'document',
    title: read('citation_title', 'DC.title') ?? '',
    author:
      authors.length > 0
        ? authors.map((name) => ({ literal: `${name.replace(/^.* /, '')}, ${name}` }))
        : names('DC.creator').map((literal) => ({ literal })),
    genre: read('DC.type') ?? '',
    ...(number !== undefined && { number }),
    ...(publisher !== undefined && { publisher }),
    ...(note !== undefined && { note }),
    ...(date && { issued: { 'date-parts': [[year, month, day]] } }),
    ...(URL !== undefined && { URL }),
    language: read('citation_language') === 'en' ? 'en' : ('' as 'en'),
  };
}
