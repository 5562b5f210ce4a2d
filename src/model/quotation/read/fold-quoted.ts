import { apostrophes, unseen } from '../../word/sign.ts';

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
