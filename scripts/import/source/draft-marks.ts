import { readMarks } from '../line/clean-markup.ts';
import { findBareMarks, listMarkCandidates, type BareMark } from '../structure/bare-mark.ts';
import {
  listParagraphs,
  listUnits,
  type ParsedTranscription,
  type ParsedUnit,
} from '../structure/parsed.ts';
import type { DraftedRepair } from './draft-repairs.ts';

/** Repairs that turn bare digits into marks, and the footnotes for which nothing shows where the mark stood. */
export interface DraftedMarks {
  readonly repairs: DraftedRepair[];
  readonly doubts: string[];
}

interface Words {
  readonly find: string;
  readonly replace: string;
}

/**
 * Finds the marks that a conversion has turned into digits of the sentence: for each footnote without a mark the only
 * digits of its number between the marks before and after it.
 * @param text the whole transcription: a repair must find its words once in it
 * @param locate the locator of a unit
 */
export function draftMarks(
  text: string,
  { bodies, footnotes }: ParsedTranscription,
  locate: (unit: ParsedUnit) => string,
): DraftedMarks {
  const units = listParagraphs(bodies).flatMap(listUnits);
  const places = new Map<number, number>();
  units.forEach((unit, at) => {
    for (const mark of readMarks(unit.text))
      if (!places.has(mark)) places.set(mark, place(at, unit.text.indexOf(`[^${mark}]`)));
  });
  const repairs: DraftedRepair[] = [];
  const doubts = new Map<number, string>();
  const repaired = new Map<ParsedUnit, BareMark[]>();
  let now = text;
  /** Repairs are made one after the other: each finds the words as those before it have left them. */
  function repair(unit: ParsedUnit, mark: BareMark): Words | null {
    const before = repaired.get(unit) ?? [];
    const words = widen(now, unit.text, mark, before);
    if (words === null) return null;
    now = now.replace(words.find, () => words.replace);
    repaired.set(unit, [...before, mark]);
    return words;
  }
  let found = 0;
  // A mark that is found narrows where the others can stand: look again for those in doubt.
  do {
    found = places.size;
    for (const { number } of footnotes.filter((footnote) => !places.has(footnote.number)))
      placeMark(number);
  } while (places.size > found);
  function placeMark(number: number): void {
    const others = [...places];
    const from = Math.max(-1, ...others.filter(([mark]) => mark < number).map(([, at]) => at));
    const to = Math.min(Infinity, ...others.filter(([mark]) => mark > number).map(([, at]) => at));
    const candidates = units.flatMap((unit, at) =>
      listMarkCandidates(unit.text, number)
        .map((mark) => ({ unit, mark, at: place(at, mark.at) }))
        .filter((one) => one.at > from && one.at < to),
    );
    const glued = candidates.filter(({ mark }) => mark.glued);
    // Digits that can be nothing but a mark: the first is it, others cite it again.
    const [only, other] = glued.length > 0 ? glued.slice(0, 1) : candidates;
    if (!only || other) {
      doubts.set(
        number,
        only
          ? `footnote ${number}: its number stands ${candidates.length} times where its mark may stand (${candidates.map(({ mark, unit }) => `“${mark.shown}” in ${unit.label}`).join(', ')})`
          : `footnote ${number}: no digits in the text where its mark may stand`,
      );
      return;
    }
    doubts.delete(number);
    places.set(number, only.at);
    const words = repair(only.unit, only.mark);
    if (words === null) {
      doubts.set(
        number,
        `footnote ${number}: its mark seems to be “${only.mark.shown}” in ${only.unit.label}, but the words about it stand more than once, or over two lines`,
      );
      return;
    }
    repairs.push({
      unit: locate(only.unit),
      what: `digits ${number} read as footnote mark ${number}`,
      ...words,
      why: 'The file has the mark as digits of the sentence.',
      evidence: `Footnote ${number} has no other mark; these are the only digits ${number}${only.mark.glued ? ' that are glued to a word' : ''} between the marks before and after it.`,
    });
  }
  units.forEach((unit, at) => {
    for (const mark of findBareMarks(unit.text)) {
      const first = places.get(mark.number);
      const words = first !== undefined && first < place(at, mark.at) ? repair(unit, mark) : null;
      if (words)
        repairs.push({
          unit: locate(unit),
          what: `digits ${mark.number} read as footnote mark ${mark.number}, cited again`,
          ...words,
          why: 'The file has the mark as digits of the sentence.',
          evidence: `Digits cannot be glued so to a word, its sign or a number; footnote ${mark.number} is cited before.`,
        });
    }
  });
  return { repairs, doubts: [...doubts.values()] };
}

function place(unit: number, at: number): number {
  return unit * 1e6 + Math.max(0, at);
}

/** Takes in as many words about the digits as make them stand once in the file, in which others are marks already. */
function widen(
  text: string,
  words: string,
  mark: BareMark,
  others: readonly BareMark[],
): Words | null {
  const { at, length } = mark;
  for (let reach = 12; reach < 200; reach += 6) {
    const left = Math.max(0, words.lastIndexOf(' ', Math.max(0, at - reach)) + 1);
    const until = words.indexOf(' ', at + length + reach);
    const right = until < 0 ? words.length : until;
    // Where a page cuts the words, those of one side have to do.
    for (const [from, end] of [
      [left, right],
      [left, at + length],
      [at, right],
    ] as const) {
      const touched = others.filter((other) => other.at < end && other.at + other.length > from);
      if (touched.some((other) => other.at < from || other.at + other.length > end)) continue;
      const find = setMarks(words, from, end, touched);
      if (text.split(find).length === 2)
        return { find, replace: setMarks(words, from, end, [...touched, mark]) };
    }
  }
  return null;
}

/** A piece of words with some of its digits as marks. */
function setMarks(words: string, from: number, end: number, marks: readonly BareMark[]): string {
  let made = '';
  let at = from;
  for (const mark of [...marks].sort((one, other) => one.at - other.at)) {
    made += `${words.slice(at, mark.at)}[^${mark.number}]`;
    at = mark.at + mark.length;
  }
  return made + words.slice(at, end);
}
