import { findFurniture } from '../structure/intruder.ts';

/** A line of a text file with its place. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly page: number;
  readonly text: string;
}

/** The lines of one page of a text file. */
export interface TextPage {
  readonly page: number;
  readonly head: readonly TextLine[];
  readonly text: readonly TextLine[];
  readonly notes: readonly TextLine[];
  readonly foot: readonly TextLine[];
}

const rule = /^\s*[_\-—─]{5,}\s*$/;

/**
 * Parts the pages of a text that has form feeds: what stands at the edge of pages and comes again, or has the form of a
 * page number, symbol or job number, is no text; what stands under a rule at the foot is footnotes.
 */
export function partTextPages(lines: readonly TextLine[]): TextPage[] {
  const pages = [...new Set(lines.map(({ page }) => page))].map((page) =>
    lines.filter((line) => line.page === page),
  );
  const fold = (text: string) => text.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(listEdges(page).map(({ text }) => fold(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  // A running title stands on the first page too, as the title.
  const first = squash(pages[0]?.map(({ text }) => text).join(' ') ?? '');
  const isTitle = (cell: string) => cell.length > 20 && first.includes(squash(cell));
  return pages.map((page, index) => {
    const isFurniture = ({ text }: TextLine) =>
      pages.length > 1 &&
      ((counts.get(fold(text)) ?? 0) > 1 ||
        text
          .trim()
          .split(/\s{3,}/)
          .every((cell) => findFurniture(cell) !== null || (index > 0 && isTitle(cell))));
    const filled = page.filter(({ text }) => text.trim() !== '');
    const head = index === 0 ? [] : takeWhile(filled.slice(0, 4), isFurniture);
    const rest = filled.slice(head.length);
    const foot = takeWhile(rest.slice(-4).reverse(), isFurniture).reverse();
    const inner = page.filter((line) => !head.includes(line) && !foot.includes(line));
    const at = inner.findLastIndex(({ text }) => rule.test(text));
    const below = at < 0 ? [] : inner.slice(at + 1);
    const areNotes = below.some(({ text }) =>
      /^\s*(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^\d+\]:?|<sup>)/.test(text),
    );
    return {
      page: page[0]?.page ?? 1,
      head,
      text: areNotes ? inner.slice(0, at) : inner,
      notes: areNotes ? below : [],
      foot,
    };
  });
}

function squash(text: string): string {
  return text.replace(/\s+/g, '');
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
