/**
 * The stem of an English word, after M. F. Porter, “An algorithm for suffix stripping” (1980): `trafficking` → `traffick`.
 * @param word in small letters
 */
export function toStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return [dropPlural, dropPast, turnY, ...steps, tidy].reduce((stem, step) => step(stem), word);
}

const consonant = '(?:[^aeiouy]|(?<=[aeiou]|^)y)';
const vowel = '(?:[aeiou]|(?<=[^aeiou])y)';
const measure = (more: string) => new RegExp(`^${consonant}*(?:${vowel}+${consonant}+)${more}`);
const once = measure('');
const onceOnly = new RegExp(`^${consonant}*${vowel}+${consonant}+${vowel}*$`);
const twice = measure(`${vowel}+${consonant}+`);
const voiced = new RegExp(vowel);
const short = new RegExp(`${consonant}${vowel}[^aeiouwxy]$`);

function dropPlural(word: string): string {
  return word
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'i')
    .replace(/([^s])s$/, '$1');
}

function dropPast(word: string): string {
  if (/eed$/.test(word)) return once.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = word.replace(/(ed|ing)$/, '');
  if (stem === word || !voiced.test(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
  return onceOnly.test(stem) && short.test(stem) ? `${stem}e` : stem;
}

function turnY(word: string): string {
  return /y$/.test(word) && voiced.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

const toShorter: Readonly<Record<string, string>> = {
  ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', izer: 'ize', abli: 'able', alli: 'al', entli: 'ent', eli: 'e',
  ousli: 'ous', ization: 'ize', ation: 'ate', ator: 'ate', alism: 'al', iveness: 'ive', fulness: 'ful', ousness: 'ous',
  aliti: 'al', iviti: 'ive', biliti: 'ble',
}; // prettier-ignore
const toRoot: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
const away =
  /(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

const steps: readonly ((word: string) => string)[] = [
  (word) => swap(word, toShorter),
  (word) => swap(word, toRoot),
  (word) => (twice.test(word.replace(away, '')) ? word.replace(away, '') : word),
];

/** Puts the shorter ending in the place of the longest one that fits, where enough of the word is left. */
function swap(word: string, endings: Readonly<Record<string, string>>): string {
  const ending = Object.keys(endings)
    .sort((a, b) => b.length - a.length)
    .find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return once.test(stem) ? stem + endings[ending] : word;
}

function tidy(word: string): string {
  const bare = word.replace(/e$/, '');
  const cut =
    bare !== word &&
    (twice.test(bare) || (once.test(bare) && !(onceOnly.test(bare) && short.test(bare))))
      ? bare
      : word;
  return /ll$/.test(cut) && twice.test(cut) ? cut.slice(0, -1) : cut;
}
