import type { PdfRun } from './pdf-runs.ts';

/** A printed line, or one cell of it if a wide gap parts it. */
export interface PdfLine {
  readonly page: number;
  /** Where it begins and ends, and its base line. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its letters. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its words; italic ones between asterisks, marks as `[^9]`. */
  readonly text: string;
  /** The number of the mark it begins with, if it does. */
  readonly note: number | undefined;
  /** How many cells stand on the same base line. */
  readonly cells: number;
}

/** Puts the runs of a document together as lines, page by page from the top, left to right. */
export function buildPdfLines(runs: readonly PdfRun[]): PdfLine[] {
  const pages = [...new Set(runs.map(({ page }) => page))];
  return pages.flatMap((page) => buildPage(runs.filter((run) => run.page === page)));
}

function buildPage(runs: readonly PdfRun[]): PdfLine[] {
  const visible = runs.filter(({ text }) => text.trim() !== '');
  const marks = visible.filter((run) => isRaised(run, visible));
  const rows: { y: number; size: number; runs: PdfRun[] }[] = [];
  for (const run of visible
    .filter((one) => !marks.includes(one))
    .sort((one, other) => other.y - one.y)) {
    const row = rows.find(
      ({ y, size }) =>
        Math.abs(y - run.y) <= 0.3 * Math.max(size, run.size) && Math.abs(y - run.y) < 4,
    );
    if (row) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const mark of marks) {
    const row = rows
      .filter(({ y, size }) => mark.y > y - 0.5 && mark.y - y < 0.8 * size && mark.size < size)
      .sort(
        (one, other) => distance(one.runs, mark) - distance(other.runs, mark) || other.y - one.y,
      )[0];
    if (row) row.runs.push(mark);
    else rows.push({ y: mark.y, size: mark.size, runs: [mark] });
  }
  const blanks = runs.filter(({ text }) => text !== '' && text.trim() === '');
  return rows.flatMap(({ y, runs: row }) => {
    const sorted = row.sort((one, other) => one.x - other.x);
    const cells: PdfRun[][] = [];
    for (const run of sorted) {
      const cell = cells.at(-1) ?? [];
      const before = cell.at(-1);
      const reach = isLabel(cell, marks) ? 12 : 2.5;
      if (before && run.x - (before.x + before.width) <= reach * Math.max(run.size, before.size))
        cell.push(run);
      else cells.push([run]);
    }
    return cells.map((cell) => buildLine(cell, y, marks, blanks, cells.length));
  });
}

const label = /^(?:\d{1,3}(?: (?:bis|ter|quater))?\.|\d+\/\d+\.|\([a-z]{1,5}\)|[IVXL]+\.|[A-Z]\.)$/;

/** Whether a cell is nothing but a number, a letter or a mark, which stands apart from the words it belongs to. */
function isLabel(cell: readonly PdfRun[], marks: readonly PdfRun[]): boolean {
  const text = cell
    .map((run) => run.text)
    .join('')
    .trim();
  return (cell.length === 1 && marks.includes(cell[0] as PdfRun)) || label.test(text);
}

/** Small digits above the base line of larger letters beside them. */
function isRaised(run: PdfRun, all: readonly PdfRun[]): boolean {
  if (!/^\s*\d{1,3}\s*$/.test(run.text)) return false;
  return all.some(
    (other) =>
      other.size * 0.9 >= run.size &&
      run.y - other.y > 0.15 * other.size &&
      run.y - other.y < 0.8 * other.size &&
      (distance([other], run) < 2 * other.size ||
        // The number of a footnote may stand at the margin, far before its words.
        (other.x > run.x &&
          distance([other], run) < 12 * other.size &&
          !all.some((left) => left.x < run.x && Math.abs(left.y - other.y) < other.size / 2))),
  );
}

function distance(runs: readonly PdfRun[], mark: PdfRun): number {
  return Math.min(
    ...runs.map(({ x, width }) => Math.max(0, x - (mark.x + mark.width), mark.x - (x + width))),
  );
}

function buildLine(
  runs: readonly PdfRun[],
  y: number,
  marks: readonly PdfRun[],
  blanks: readonly PdfRun[],
  cells: number,
): PdfLine {
  const words = runs.filter((run) => !marks.includes(run));
  const main = words.length > 0 ? words : runs;
  const size = [...main].sort((one, other) => other.text.length - one.text.length)[0]?.size ?? 0;
  const [first, last] = [runs[0] as PdfRun, runs.at(-1) as PdfRun];
  const starts = marks.includes(first) && runs.length > 1;
  const body = starts ? runs.slice(1) : runs;
  return {
    page: first.page,
    x: (starts ? (runs[1] ?? first) : first).x,
    right: last.x + last.width,
    y,
    size,
    bold: main.every((run) => run.bold),
    italic: main.every((run) => run.italic || /^[\s\p{P}]*$/u.test(run.text)),
    text: writeRuns(body, marks, blanks),
    note: starts ? Number(first.text) : undefined,
    cells,
  };
}

/** The words of the runs with their marks and italics. */
function writeRuns(
  runs: readonly PdfRun[],
  marks: readonly PdfRun[],
  blanks: readonly PdfRun[],
): string {
  let text = '';
  let italic = false;
  for (const [at, run] of runs.entries()) {
    const before = runs.at(at - 1 < 0 ? runs.length : at - 1);
    const gap = before ? run.x - (before.x + before.width) : 0;
    const isMark = marks.includes(run);
    const printed =
      before &&
      blanks.some(
        (blank) =>
          Math.abs(blank.y - before.y) < 3 &&
          blank.x >= before.x + before.width - 1.5 &&
          blank.x + blank.width <= run.x + 1.5,
      );
    const isApart = printed || gap > 0.25 * run.size || label.test(text);
    if (before && !isMark && isApart && !/\s$/.test(text)) text += ' ';
    const slanted = run.italic && !isMark;
    if (slanted !== italic && !isMark) {
      if (italic) text = text.replace(/(\s*)$/, '*$1');
      else text += '*';
      italic = slanted;
    }
    text += isMark ? `[^${Number(run.text)}]` : run.text;
  }
  if (italic) text += '*';
  return text
    .replace(/\*(\s+)/g, (match, blank: string, at: number, all: string) =>
      isOpening(all, at) ? `${blank}*` : match,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether an asterisk opens italics: an even number stands before it. */
function isOpening(text: string, at: number): boolean {
  return (text.slice(0, at).match(/\*/g)?.length ?? 0) % 2 === 0;
}
