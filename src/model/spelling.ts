/** A word without capitals, accents and signs, in American spelling where British spelling differs most often. */
export function foldSpelling(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/is(e[ds]?|ing|ation)$/, 'iz$1')
    .replace(/our/, 'or')
    .replace(/tre(d?|s)$/, 'ter$1');
}
