import { isFunctionWord } from '../word/function-word.ts';
import { listAlike } from './alike-words.ts';
import { countLabel, isMark, isSameWord } from './match-step.ts';
import {
  areTogether,
  findDeclaration,
  type OfficialWord,
  type OfficialWords,
} from './official-words.ts';
import type { QuotedWord } from './read/quoted-word.ts';

/** A quoted word in a lay-out: laid on an official word, the same or one alike; on none; or no word of a sentence at all. */
export interface LaidWord {
  readonly quoted: QuotedWord;
  readonly official: OfficialWord | null;
  readonly kind: 'same' | 'alike' | 'alone' | 'number';
}

/** The quoted words laid on official words at the least cost. */
export interface LayOut {
  readonly words: readonly LaidWord[];
  readonly cost: number;
}

/**
 * What a lay-out pays: for a word that stands alone or is only alike, for passing over official words, for going on elsewhere, and
 * for beginning anew with a word that only joins others, which stands everywhere by chance.
 */
const price = {
  alone: 1,
  alike: 0.4,
  pass: 0.6,
  passAlone: 0.5,
  passedWord: 0.02,
  elsewhere: 2.4,
  otherText: 0.1,
  scrap: 0.6,
};

/** No word has been laid yet. */
const unlaidState = -1;

/**
 * Lays quoted words on a row of official words: forward in a paragraph, or, for a higher price, going on elsewhere in the row.
 * The cheapest way is found word by word (after Viterbi): each word is the same as an official one, alike, or stands alone.
 */
export function layQuotation(
  official: OfficialWords,
  row: readonly OfficialWord[],
  quoted: readonly QuotedWord[],
  alike = listAlike(official, quoted),
): LayOut {
  const width = row.length;
  const declarations = row.map(({ unit }) => findDeclaration(unit));
  const opens = row.map((word, at) => word.paragraph !== row[at - 1]?.paragraph);
  const follows = row.map((word, at) => {
    const last = row[at - 1];
    return last !== undefined && last.at + 1 === word.at && areTogether(last, word);
  });
  const openers = [...row.keys()].filter((at) => (row[at]?.labels.length ?? 0) > 0);
  // Two states for each official word: it was the last to be laid just now, or words have stood alone since.
  let cost = new Float64Array(2 * width).fill(Infinity);
  let before = cost.slice();
  const trails: Int32Array[] = [];
  let unlaid = 0;
  for (const [step, word] of quoted.entries()) {
    [cost, before] = [before, cost];
    const trail = new Int32Array(2 * width).fill(unlaidState);
    trails.push(trail);
    const worth = rateWords(official, row, word, alike);
    const numbers = listNumbers(row, openers, quoted, step);
    const scrap = isFunctionWord(word.folded) ? price.scrap : 0;
    const far = findLeast(before);
    // In the same declaration, rather than in another one that has the same words.
    const near = findLeastOfEach(before, declarations);
    // The cheapest earlier word of the paragraph to pass on from, as if no word were passed over.
    let [pass, passFrom] = [Infinity, unlaidState];
    for (let at = 0; at < width; at++) {
      if (opens[at]) pass = Infinity;
      const value = worth[at] as number;
      let [best, origin] = [Infinity, unlaidState];
      if (value < Infinity) {
        best = unlaid + scrap;
        if (follows[at] && (before[at - 1] as number) < best)
          [best, origin] = [before[at - 1] as number, at - 1];
        if (follows[at] && (before[width + at - 1] as number) < best)
          [best, origin] = [before[width + at - 1] as number, width + at - 1];
        const passed =
          pass + at * price.passedWord - (word.afterOmission ? price.passAlone : 0) + scrap;
        if (passed < best) [best, origin] = [passed, passFrom];
        const own = near.get(declarations[at] ?? '') ?? far;
        const leap = (before[own] as number) + price.elsewhere + scrap;
        const longLeap = (before[far] as number) + price.elsewhere + price.otherText + scrap;
        if (leap < best) [best, origin] = [leap, own];
        if (longLeap < best) [best, origin] = [longLeap, far];
      }
      cost[at] = best + value;
      trail[at] = origin;
      if (at > 0 && !opens[at])
        for (const [state, toll] of [
          [at - 1, price.pass],
          [width + at - 1, price.passAlone],
        ] as const) {
          const sum = (before[state] as number) + toll - (at - 1) * price.passedWord;
          if (sum < pass) [pass, passFrom] = [sum, state];
        }
      const isFree = numbers.has(at);
      const [laid, alone] = [before[at] as number, before[width + at] as number];
      cost[width + at] = Math.min(laid, alone) + (isFree ? 0 : price.alone);
      trail[width + at] = laid <= alone ? at : width + at;
    }
    unlaid += price.alone;
  }
  const state = findLeast(cost);
  const isLaid = (cost[state] ?? Infinity) < unlaid;
  return {
    words: dropScraps(trace(row, quoted, trails, isLaid ? state : unlaidState)),
    cost: isLaid ? (cost[state] as number) : unlaid,
  };
}

/** What it costs to lay a word on each official one. */
function rateWords(
  { index }: OfficialWords,
  row: readonly OfficialWord[],
  word: QuotedWord,
  alike: ReadonlyMap<string, ReadonlySet<string>>,
): Float64Array {
  const worth = new Float64Array(row.length).fill(Infinity);
  // The row is a stretch of all official words, whose places are known by word.
  const first = row[0]?.at ?? 0;
  const rate = (folded: string, cost: number, isMeant: (here: OfficialWord) => boolean) => {
    for (const place of index.get(folded) ?? []) {
      const here = row[place - first];
      if (here && isMeant(here)) worth[place - first] = cost;
    }
  };
  for (const akin of alike.get(word.folded) ?? []) rate(akin, price.alike, () => true);
  rate(word.folded, 0, () => true);
  const bare = word.folded.replace(/\d{1,2}$/, '');
  for (const part of bare === word.folded ? [] : [bare, word.folded.slice(0, -1)])
    rate(part, 0, (here) => isSameWord(word, here));
  return worth;
}

/** Official words behind which a quoted word is only a number: the mark of a footnote, or the number of the next unit. */
function listNumbers(
  row: readonly OfficialWord[],
  openers: readonly number[],
  quoted: readonly QuotedWord[],
  step: number,
): ReadonlySet<number> {
  const places = new Set<number>();
  const word = quoted[step];
  if (!word) return places;
  for (const at of openers) if (isLabelPart(quoted, step, row[at])) places.add(at - 1);
  if (/^\d{1,3}$/.test(word.folded))
    for (const [at, here] of row.entries()) if (isMark(word, here)) places.add(at);
  return places;
}

function findLeast(costs: Float64Array): number {
  let best = 0;
  for (let at = 1; at < costs.length; at++)
    if ((costs[at] as number) < (costs[best] as number)) best = at;
  return best;
}

/** The state of least cost in each declaration. */
function findLeastOfEach(
  costs: Float64Array,
  declarations: readonly string[],
): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  const width = declarations.length;
  for (let at = 0; at < width; at++)
    for (const state of [at, width + at]) {
      const name = declarations[at] ?? '';
      const known = least.get(name);
      if (known === undefined || (costs[state] as number) < (costs[known] as number))
        least.set(name, state);
    }
  return least;
}

function trace(
  row: readonly OfficialWord[],
  quoted: readonly QuotedWord[],
  trails: readonly Int32Array[],
  end: number,
): LaidWord[] {
  const width = row.length;
  const words: LaidWord[] = [];
  let state = end;
  for (let step = quoted.length - 1; step >= 0; step--) {
    const word = quoted[step] as QuotedWord;
    const official = state >= 0 && state < width ? (row[state] ?? null) : null;
    const behind = state >= width ? row[state - width] : undefined;
    const next =
      state >= width ? row[state - width + 1] : state === unlaidState ? row[0] : undefined;
    const isNumber = isMark(word, behind) || isLabelPart(quoted, step, next);
    const kind = isNumber ? 'number' : 'alone';
    words.unshift({
      quoted: word,
      official,
      kind: official ? (isSameWord(word, official) ? 'same' : 'alike') : kind,
    });
    if (state >= 0) state = trails[step]?.[state] ?? unlaidState;
  }
  return words;
}

/** Words that only join others and are laid by themselves are there by chance. */
function dropScraps(words: readonly LaidWord[]): LaidWord[] {
  return words.map((word, at) => {
    const { official, quoted } = word;
    if (!official || !isFunctionWord(quoted.folded)) return word;
    const isBeside = (other: LaidWord | undefined, distance: number) =>
      other?.official?.at === official.at + distance;
    return isBeside(words[at - 1], -1) || isBeside(words[at + 1], 1)
      ? word
      : { quoted, official: null, kind: 'alone' };
  });
}

/** Whether a word is a part of the number printed before a unit. */
function isLabelPart(
  quoted: readonly QuotedWord[],
  step: number,
  first: OfficialWord | undefined,
): boolean {
  if (!first || first.labels.length === 0) return false;
  return [0, 1].some((back) => countLabel(quoted, step - back, first) > back);
}
