import { readMarks } from '../line/clean-markup.ts';
import { findBareMarks, listMarkCandidates } from '../structure/bare-mark.ts';
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
  const doubts: string[] = [];
  for (const { number } of footnotes.filter((footnote) => !places.has(footnote.number))) {
    const from = Math.max(-1, ...[...places].filter(([mark]) => mark < number).map(([, at]) => at));
    const to = Math.min(
      Infinity,
      ...[...places].filter(([mark]) => mark > number).map(([, at]) => at),
    );
    const found = units.flatMap((unit, at) =>
      listMarkCandidates(unit.text, number)
        .map((mark) => ({ unit, mark, at: place(at, mark.at) }))
        .filter((one) => one.at > from && one.at < to),
    );
    const glued = found.filter(({ mark }) => mark.glued);
    const [only, other] = glued.length === 1 ? glued : found;
    if (!only || other) {
      doubts.push(
        only
          ? `footnote ${number}: its number stands ${found.length} times where its mark may stand (${found.map(({ mark, unit }) => `“${mark.shown}” in ${unit.label}`).join(', ')})`
          : `footnote ${number}: no digits in the text where its mark may stand`,
      );
      continue;
    }
    places.set(number, only.at);
    const words = widen(text, only.unit.text, only.mark);
    if (words === null) {
      doubts.push(
        `footnote ${number}: its mark seems to be “${only.mark.shown}” in ${only.unit.label}, but the words about it stand more than once, or over two lines`,
      );
      continue;
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
      const words =
        first !== undefined && first < place(at, mark.at) ? widen(text, unit.text, mark) : null;
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
  return { repairs, doubts };
}

function place(unit: number, at: number): number {
  return unit * 1e6 + Math.max(0, at);
}

/** Takes in as many words about the digits as make them stand once in the file. */
function widen(
  text: string,
  words: string,
  { at, length, number }: { at: number; length: number; number: number },
): { find: string; replace: string } | null {
  for (let reach = 12; reach < 200; reach += 6) {
    const from = Math.max(0, words.lastIndexOf(' ', Math.max(0, at - reach)) + 1);
    const until = words.indexOf(' ', at + length + reach);
    const end = until < 0 ? words.length : until;
    const find = words.slice(from, end);
    if (text.split(find).length === 2)
      return {
        find,
        replace: `${words.slice(from, at)}[^${number}]${words.slice(at + length, end)}`,
      };
  }
  return null;
}
