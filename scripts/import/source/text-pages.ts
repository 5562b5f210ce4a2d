import { classifyLine } from '../line/classify-line.ts';
import { isFormula } from '../structure/closing.ts';
import { findFurniture } from '../structure/intruder.ts';
import { isComplete } from '../structure/sentence-end.ts';
import type { PageParts } from './source-document.ts';

/** A line of a text file with its place. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly page: number;
  readonly text: string;
  /** Whether it is known to stand at the edge of a page. */
  readonly isEdge?: boolean;
}

const rule = /^\s*[_\-—─]{5,}\s*$/;
const note = /^\s*(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^\d+\]:?|<sup>\d+<\/sup>)(?=\s|$|<)/;

/**
 * Parts the pages of a text that has form feeds: what stands at the edge of pages and comes again, or has the form of a
 * page number, symbol or job number, is no text; what stands under a rule at the foot is footnotes.
 */
export function partTextPages(lines: readonly TextLine[]): PageParts<TextLine>[] {
  const pages = [...new Set(lines.map(({ page }) => page))].map((page) =>
    lines.filter((line) => line.page === page),
  );
  const fold = (text: string) => text.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(listEdges(page).map(({ text }) => fold(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  // What ends with a sign belongs to a footnote: “2 Resolution 70/1.” at the foot of two pages is one of each.
  const isRepeated = (text: string) => (counts.get(fold(text)) ?? 0) > 1 && !/[.,;:]$/.test(text);
  const isTitle = findTitle(pages[0] ?? []);
  let isCut = false;
  let numbers = 0;
  return pages.map((page, index) => {
    const filled = page.filter(({ text }) => text.trim() !== '');
    const isFurniture = (line: TextLine) =>
      line.isEdge === true ||
      (pages.length > 1 && isRepeated(line.text)) ||
      splitCells(line.text).every(
        (cell) =>
          findFurniture(cell) !== null ||
          (index > 0 && isTitle(cell.replace(/^A\/RES\/\S+ | A\/RES\/\S+$/, ''))),
      );
    const head = index === 0 ? [] : takeWhile(filled, isFurniture);
    const rest = filled.slice(head.length);
    const foot = takeWhile(rest.slice(-4).reverse(), isFurniture).reverse();
    const inner = page.filter((line) => !head.includes(line) && !foot.includes(line));
    const ruled = inner.findLastIndex(({ text }) => rule.test(text));
    // A converter leaves out a rule that is drawn: then the number that comes next begins the footnotes.
    const at = ruled < 0 ? findNextNote(inner, numbers + 1) : ruled;
    const under = at < 0 ? [] : inner.slice(ruled < 0 ? at : at + 1);
    const below = under.slice(0, countNoteLines(under));
    // The rest of a footnote that a page has cut has no number.
    const areNotes = below.some(({ text }) => note.test(text)) || (isCut && below.length > 0);
    isCut = areNotes && !isComplete(joinWords(below));
    if (areNotes) numbers += below.filter(({ text }) => note.test(text)).length;
    return {
      page: page[0]?.page ?? 1,
      head,
      text: areNotes ? [...inner.slice(0, at), ...under.slice(below.length)] : inner,
      notes: areNotes ? below : [],
      foot,
    };
  });
}

/** What stands in one line with wide gaps between. */
export function splitCells(text: string): string[] {
  return text.trim().split(/\s{3,}/);
}

/** Where footnotes begin at the foot of a page without a rule: at a number that stands apart, and all after it count on. */
function findNextNote(lines: readonly TextLine[], number: number): number {
  return lines.findIndex(({ text }, at) => {
    const before = lines[at - 1]?.text ?? '';
    if (Number(/^\s*(\d{1,3})(?=\s|$)/.exec(text)?.[1]) !== number || before.trim() !== '')
      return false;
    const notes = cutNotes(lines.slice(at));
    return notes.every(
      (one, index) =>
        Number(/^\s*(\d+)/.exec(one[0]?.text ?? '')?.[1]) === number + index &&
        isComplete(joinWords(one)) &&
        one.every((line) => /^(?:text|footnote|blank)$/.test(classifyLine(line.text).kind)),
    );
  });
}

/** How many lines under a rule are footnotes: what stands apart after a whole one and has no number goes on with the text. */
function countNoteLines(lines: readonly TextLine[]): number {
  const end = lines.findIndex(({ text }, at) => {
    const before = joinWords(lines.slice(0, at));
    const isApart = lines[at - 1]?.text.trim() === '' || classifyLine(text).kind !== 'text';
    return text.trim() !== '' && isApart && isComplete(before) && !note.test(text);
  });
  return end < 0 ? lines.length : end;
}

/** Footnotes at the foot of a page: each begins with its number, which may stand on a line of its own. */
export function cutNotes(lines: readonly TextLine[]): TextLine[][] {
  const notes: TextLine[][] = [];
  for (const line of lines.filter(({ text }) => text.trim() !== ''))
    if (note.test(line.text) || notes.length === 0) notes.push([line]);
    else notes.at(-1)?.push(line);
  return notes;
}

/** Whether a line is a piece of the head of the document, as a running title is. */
export function findTitle(
  lines: readonly Pick<TextLine, 'text'>[],
): (text: string, least?: number) => boolean {
  const end = lines.findIndex(({ text }) => isFormula(text) || /^\s*1\.(?:\s|$)/.test(text));
  const head = squash(joinWords(lines.slice(0, end < 0 ? lines.length : end)));
  return (text, least = 20) => text.trim().length > least && head.includes(squash(text));
}

/** The words of lines in one. */
export function joinWords(lines: readonly Pick<TextLine, 'text'>[]): string {
  return lines.map(({ text }) => text.trim()).join(' ');
}

/** The words without blanks and signs of layout, to be sought in others. */
export function squash(text: string): string {
  return text.replace(/[\s*#]+/g, '');
}

/** The first and last lines of a page that are not blank. */
function listEdges(page: readonly TextLine[]): TextLine[] {
  const filled = page.filter(({ text }) => text.trim() !== '');
  return [...filled.slice(0, 3), ...filled.slice(3).slice(-3)];
}

function takeWhile(lines: readonly TextLine[], test: (line: TextLine) => boolean): TextLine[] {
  const end = lines.findIndex((line) => !test(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}
