/** Signs that are drawn as another: a picture of official words may show a plain hyphen for one that does not break. */
const alike: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2212': '–',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\n': ' ',
  '′': '’',
  '″': '”',
};

/** What is drawn for a sign that nothing stands for. */
const unknown = '·';

/**
 * The character whose outline is drawn for one that may have none: itself, one that looks like it, its letter without the
 * accent, or a point in the middle of the line. A picture then has no hole, and a build does not stop.
 */
export function findDrawn(character: string, has: (character: string) => boolean): string {
  if (has(character)) return character;
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return [alike[character] ?? '', plain, unknown].find(has) ?? ' ';
}
