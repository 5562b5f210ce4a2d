/** Stands for a footnote mark or the number of a unit: signs that are not of the words. */
export const markSign = '\uFFFC';

/** Selected words of a unit, with what stands before and after them in it. */
export interface SelectedWords {
  readonly before: string;
  readonly selected: string;
  readonly after: string;
}

/** Most words that are given whole; of more, the first and the last. */
const whole = 12;
const edge = 6;

/**
 * The part of an address that leads a browser to selected words: `:~:text=prefix-,start,end` (WICG scroll-to-text fragment).
 * A browser finds whole words only, so the selection grows to whole words; words on two sides of a mark are given as start and end.
 * @returns an empty text if no word is selected
 */
export function formatTextFragment({ before, selected, after }: SelectedWords): string {
  const lead = /^\s/.test(selected) ? '' : (/[^\s\uFFFC]*$/.exec(before)?.[0] ?? '');
  const tail = /\s$/.test(selected) ? '' : (/^[^\s\uFFFC]*/.exec(after)?.[0] ?? '');
  const pieces = `${lead}${selected}${tail}`
    .split(markSign)
    .map(cutWords)
    .filter((words) => words.length > 0);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || !/[\p{L}\p{N}]/u.test(first.join(''))) return '';
  const prefix = cutWords(
    before
      .slice(0, before.length - lead.length)
      .split(markSign)
      .at(-1) ?? '',
  ).slice(-3);
  const range =
    first === last && first.length <= whole ? [first] : [first.slice(0, edge), last.slice(-edge)];
  return `:~:text=${[...(prefix.length > 0 ? [`${encode(prefix)}-`] : []), ...range.map(encode)].join(',')}`;
}

function cutWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Hyphens, commas and ampersands part the pieces of the directive and must not stand in them. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
