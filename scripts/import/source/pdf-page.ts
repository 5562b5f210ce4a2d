import { findFurniture } from '../structure/intruder.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { PageParts } from './source-document.ts';
import { findTitle } from './text-pages.ts';

/** Measures of the running text of a document. */
export interface PdfMeasures {
  /** Size of most letters. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** Finds the size and the margins that most of the text has. */
export function measureText(lines: readonly PdfLine[]): PdfMeasures {
  const size = findMost(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]));
  const body = lines.filter(
    (line) => Math.abs(line.size - size) < 0.6 && line.cells === 1 && line.text.length > 40,
  );
  return {
    size,
    left: findLeft(body),
    right: findRight(body),
  };
}

/** The smallest place at which a fair share of the lines begins: first lines of paragraphs are set in. */
function findLeft(body: readonly PdfLine[]): number {
  const places = body.map(({ x }) => Math.round(x)).sort((one, other) => one - other);
  return (
    places.find(
      (x) => places.filter((other) => Math.abs(other - x) <= 2).length >= places.length * 0.15,
    ) ??
    places[0] ??
    0
  );
}

/** Where a line that is full ends: the longest but one, since the right margin may be ragged. */
function findRight(body: readonly PdfLine[]): number {
  const places = body.map(({ right }) => right).sort((one, other) => other - one);
  return places[1] ?? places[0] ?? 0;
}

function findMost(weights: readonly (readonly [number, number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of weights) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** Tells the lines at the top of a page that are pieces of the title. */
function takeTitle(
  sorted: readonly PdfLine[],
  isTitle: (text: string) => boolean,
): (line: PdfLine) => boolean {
  const end = sorted.findIndex(({ text }) => {
    const plain = text.replaceAll('*', '');
    return !isTitle(plain) && findFurniture(plain) === null;
  });
  return (line) => sorted.indexOf(line) < (end < 0 ? sorted.length : end);
}

/**
 * Parts each page: what stands at its head and foot, the text, and the footnotes under it.
 * Running heads and feet are smaller than the text and outside it, or of a form that text never has, or come again at
 * the same height on other pages.
 */
export function partPages(lines: readonly PdfLine[], { size }: PdfMeasures): PageParts<PdfLine>[] {
  const pages = [...new Set(lines.map(({ page }) => page))].map((page) =>
    lines.filter((line) => line.page === page),
  );
  const fold = ({ text, y }: PdfLine) => `${Math.round(y / 6)} ${text.replace(/\d+/g, '#')}`;
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(fold(line), (counts.get(fold(line)) ?? 0) + 1);
  const isTitle = findTitle(pages[0] ?? []);
  const isSmall = (line: PdfLine) => line.size < size * 0.92;
  return pages.map((all, index) => {
    const sorted = [...all].sort((one, other) => other.y - one.y || one.x - other.x);
    const height = { top: sorted[0]?.y ?? 0, end: sorted.at(-1)?.y ?? 0 };
    const isEdge = ({ y }: PdfLine) => {
      const reach = (height.top - height.end) * 0.12;
      return y > height.top - reach || y < height.end + reach;
    };
    // What has a mark, or ends with a sign, belongs to a footnote, as alike as two of them may be.
    const isRepeated = (line: PdfLine) =>
      isEdge(line) &&
      (counts.get(fold(line)) ?? 0) > 1 &&
      line.note === undefined &&
      !/[.,;:]$/.test(line.text);
    const isForm = (line: PdfLine) =>
      line.note === undefined &&
      isEdge(line) &&
      (index > 0 || line.y < height.end + (height.top - height.end) / 2) &&
      (findFurniture(line.text.replaceAll('*', '')) !== null ||
        // A browser prints the address of the page beside its number.
        (line.cells > 1 && /^(?:https?|file):\/\/\S+$/.test(line.text)));
    // A stamp over the page is larger than any title.
    const isStamp = (line: PdfLine) => line.size > size * 2.6;
    const isRunning = index > 0 ? takeTitle(sorted, isTitle) : () => false;
    const body = sorted.filter(
      (line) =>
        !isSmall(line) && !isRepeated(line) && !isForm(line) && !isStamp(line) && !isRunning(line),
    );
    // A page may hold nothing but footnotes: all that is no edge stands under a text of no lines.
    const top = sorted.find((line) => !isRepeated(line) && !isForm(line))?.y ?? -Infinity;
    const [first, last] = [body[0]?.y ?? top + 1, body.at(-1)?.y ?? top + 1];
    const head = sorted.filter(
      (line) => (index > 0 && line.y > first) || (line.y >= first && !body.includes(line)),
    );
    const rest = sorted.filter((line) => !head.includes(line) && !body.includes(line));
    const firstNote =
      rest.find((line) => line.note !== undefined || /^_{5,}$/.test(line.text.replaceAll('*', '')))
        ?.y ?? -Infinity;
    const foot = rest.filter((line) => isForm(line) || isRepeated(line) || isStamp(line));
    const notes = rest.filter(
      (line) => !foot.includes(line) && line.y < last && (line.y <= firstNote || index > 0),
    );
    const text = sorted.filter(
      (line) => !head.includes(line) && !foot.includes(line) && !notes.includes(line),
    );
    return {
      page: all[0]?.page ?? 0,
      head,
      text,
      notes: notes.filter((line) => !/^_{5,}$/.test(line.text.replaceAll('*', ''))),
      foot,
    };
  });
}
