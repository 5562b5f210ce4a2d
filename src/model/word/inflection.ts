import { foldSpelling } from './spelling.ts';

const irregular: Readonly<Record<string, string>> = {
  analyzes: 'analysis',
  children: 'child',
  crises: 'crisis',
  criteria: 'criterion',
  held: 'hold',
  men: 'man',
  women: 'woman',
};

/** Shorter stems would join words that have nothing to do with each other. */
const shortestBase = 3;

/**
 * The forms of which a word can be an inflection, in folded spelling: `penalized` of `penalize`, `policies` of `policy`.
 * Plural, possessive, third person, past and -ing form only; a noun made from a verb is another word.
 */
export function listBases(word: string): string[] {
  const bare = word.toLowerCase().replace(/[’']s?$/u, '');
  const plain = foldSpelling(bare);
  const bases = new Set([plain, irregular[bare] ?? plain]);
  const add = (ending: RegExp, ...replacements: string[]) => {
    if (ending.test(plain))
      for (const replacement of replacements)
        bases.add(undouble(plain.replace(ending, replacement)));
  };
  add(/ies$/, 'y');
  add(/ied$/, 'y');
  add(/(?<=s|x|z|ch|sh)es$/, '');
  add(/(?<!s|u|i)s$/, '');
  add(/(?<!e)ed$/, '', 'e');
  add(/ing$/, '', 'e');
  return [...bases].filter((base) => base === plain || base.length >= shortestBase);
}

/** Whether two words are forms of one word. */
export function isInflection(one: string, other: string): boolean {
  const bases = listBases(other);
  return listBases(one).some((base) => bases.includes(base));
}

/** `committ` → `commit`; words that end in a double letter by themselves are left alone. */
function undouble(stem: string): string {
  return stem.replace(/([bdgmnprt])\1$/, '$1');
}
