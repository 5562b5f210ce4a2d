import { listStems } from '../model/text-search.ts';

const shown = 28;

/**
 * Cuts the passage out of a text that holds most of the words looked for, as the search index does it:
 * escaped, with `<mark>` around what matches.
 */
export function cutExcerpt(text: string, stems: readonly string[]): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const matches = words.map((word) => listStems(word).some((stem) => stems.includes(stem)));
  let [best, most] = [0, -1];
  for (let start = 0; start === 0 || start + shown <= words.length; start++) {
    const count = matches.slice(start, start + shown).filter(Boolean).length;
    if (count > most) [best, most] = [start, count];
  }
  // The first match stands a few words in, so that it is read in its sentence.
  const first = matches.indexOf(true, best);
  const from = Math.max(0, Math.min(first < 0 ? 0 : first - 6, words.length - shown));
  return words
    .slice(from, from + shown)
    .map((word, at) => (matches[from + at] ? `<mark>${escape(word)}</mark>` : escape(word)))
    .join(' ');
}

function escape(word: string): string {
  return word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
