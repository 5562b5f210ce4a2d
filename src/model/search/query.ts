import { isFunctionWord } from '../word/function-word.ts';
import { cutWords, type CutWord } from '../word/cut-words.ts';
import { apostrophes, unseen } from '../word/sign.ts';
import { readFigures, readPercent } from './read-figures.ts';

/** A piece of what was typed: a word, a figure or a quoted phrase. */
export interface QueryTerm {
  /** As it was typed; the words of a phrase with one blank between them. */
  readonly said: string;
  /** Whether it stands there to the letter. */
  readonly quoted: boolean;
  /** Words of questions left out before it, in small letters. */
  readonly led?: readonly string[];
}

const unseenSigns = new RegExp(`[${unseen}]`, 'gu');
const apostrophe = new RegExp(String.raw`(?<=\p{L})[${apostrophes}](?=\p{L})`, 'gu');

/** Words of questions, forms of address and talk about texts: they ask for nothing by themselves. */
const asking = new Set(
  `am can can't could did didn't do does doesn't don't dr exactly find get give happen happens hows i'm is make makes me mean
  means mention mentioned mentions mr mrs ms much must my our please said say says shall should show speak speaks tell there us
  what what's whats who who's whose why will would you your i declaration declarations paragraph paragraphs`.split(
    /\s+/,
  ),
);

/**
 * Cuts what was typed into words, figures and quoted phrases, in order.
 * Words that only join or ask are left out unless there is nothing else; a phrase that is not closed ends with the text.
 */
export function parseQuery(text: string): QueryTerm[] {
  const plain = text
    // Signs without width come along when words are copied; the normal form would cut a word at some apostrophes.
    .replace(unseenSigns, '')
    .replace(apostrophe, '’')
    .normalize('NFKC')
    .replace(/[“”„«»]/g, '"')
    .replace(/\b(?:\p{Lu}\.){2,}/gu, (short) => short.replaceAll('.', ''));
  const terms = plain.split('"').flatMap((piece, index): QueryTerm[] => {
    if (index % 2 === 0) return cutTerms(readFigures(piece));
    const said = cutWords(readPercent(piece))
      .map((word) => word.text)
      .join(' ');
    return said ? [{ said, quoted: true }] : [];
  });
  const telling: QueryTerm[] = [];
  let led: string[] = [];
  for (const term of terms)
    if (term.quoted || !isIdle(term.said)) {
      telling.push({ ...term, led });
      led = [];
    } else if (!isFunctionWord(term.said)) led.push(term.said.toLowerCase());
  return telling.length > 0 ? telling : terms;
}

/** `46,000` and `8.7` stay one term; every other word is one by itself. */
function cutTerms(text: string): QueryTerm[] {
  const figures: CutWord[][] = [];
  for (const word of cutWords(text)) {
    const [before] = figures.at(-1)?.slice(-1) ?? [];
    const joint = before ? text.slice(before.end, word.start) : '';
    if (/^[.,]$/.test(joint) && /\d$/.test(before?.text ?? '') && /^\d/.test(word.text))
      figures.at(-1)?.push(word);
    else figures.push([word]);
  }
  return figures.map((words) => ({
    said: text.slice(words[0]?.start, words.at(-1)?.end),
    quoted: words.length > 1,
  }));
}

/** “US” in capitals is a name, not a pronoun. */
function isIdle(word: string): boolean {
  return (
    word !== 'US' && (isFunctionWord(word) || asking.has(word.toLowerCase().replaceAll('’', "'")))
  );
}
