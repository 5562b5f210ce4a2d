import type { BoundText } from './bind-places.ts';
import type { ClausePart } from './clause.ts';

/** So many words beside a citation are still a citation with words round it. */
const mostWords = 14;

/**
 * Whether a text is meant as a citation. Words beside it are no hindrance if a paragraph or a footnote is marked as such, or a
 * document named by its symbol; a year or a bare number among words is words.
 */
export function isCitation({ citations, parts }: BoundText): boolean {
  const unknown = listIgnored({ citations, parts }).flatMap((words) => words.split(' ')).length;
  const has = (is: (part: ClausePart) => boolean) => parts.some(is);
  const named = citations.flatMap(({ documents }) => documents);
  const placed = citations.some(({ places }) => places.length > 0);
  if (named.length === 0 && !placed) return false;
  const marked = has((part) => part.kind === 'places' && part.certainty === 'marked');
  const bySymbol = has(
    (part) => part.kind === 'document' && !['year', 'date'].includes(part.document.by),
  );
  if (unknown > mostWords) return false;
  // `resolution 79/1 on the future`: a document that nobody here knows, in the midst of words.
  if (!placed && unknown > 0 && named.every(({ is }) => is === 'symbol' || is === 'year'))
    return false;
  if (unknown > 0 && !marked) return bySymbol;
  if (marked || bySymbol) return true;
  // By year: `2025`, `2025 declaration`, `2025 12`; not `general assembly 2025`.
  if (named.length > 0 && !placed)
    return has(({ kind }) => kind === 'title') || !has(({ kind }) => kind === 'idle');
  return true;
}

/** The words that belong to no citation, as they stand together. */
export function listIgnored({ parts }: BoundText): string[] {
  const found: string[][] = [];
  let joins = false;
  for (const { kind, text } of parts) {
    if (kind === 'unknown') {
      if (joins) found.at(-1)?.push(text);
      else found.push([text]);
      joins = true;
    } else if (kind !== 'sign' || text !== '') joins = false;
  }
  return found.map((words) => words.join(' '));
}
