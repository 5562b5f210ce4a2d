/** Signs that people and programs write for an apostrophe. */
export const apostrophes = "'’‘‛`´ʹʻʼʽˈ′＇՚׳ꞌ";

/** Signs that take no room: soft hyphens, zero-width blanks and joiners, marks of direction, selectors of a glyph. */
export const unseen = String.raw`\p{Cf}\p{Default_Ignorable_Code_Point}`;

const apostrophe = new RegExp(`[${apostrophes}]`, 'gu');
const unseenSigns = new RegExp(`[${unseen}]+`, 'gu');

/** A word as quotations are compared: capitals, the form of apostrophes and signs that nobody sees do not count, spelling does. */
export function foldQuoted(word: string): string {
  // Apostrophes first: the normal form makes a blank and an accent of some of them.
  return word
    .replace(unseenSigns, '')
    .replace(apostrophe, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^'+|'+$/g, '');
}
