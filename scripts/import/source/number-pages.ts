import { isFormula } from '../structure/closing.ts';
import { findFurniture } from '../structure/intruder.ts';
import { findTitle, splitCells, type TextLine } from './text-pages.ts';

const pageOf = /^(\d+)\s*\/\s*(\d+)$/;

/**
 * Numbers the pages of a text that has lost its form feeds, as one copied out of a PDF has. A page begins where lines
 * that are nothing but the edge of a page stand together, among them the symbol of the document and the number of the
 * page, counted on from the page before. Elsewhere nothing is a page, and such lines are left to be judged one by one.
 */
export function numberPages(lines: readonly TextLine[]): TextLine[] {
  const isTitle = findTitle(lines);
  const numbered: TextLine[] = [];
  let page = 1;
  let total: string | undefined;
  const from = Math.max(
    0,
    lines.findIndex(({ text }) => isFormula(text)),
  );
  for (let at = 0; at < lines.length; at = numbered.length) {
    const run = at < from ? [] : takeEdge(lines.slice(at), isTitle);
    const pageIn = ({ text }: TextLine) => splitCells(text).find((cell) => pageOf.test(cell));
    const number = run.findIndex((line) => pageIn(line) !== undefined);
    const [, shown, of] = pageOf.exec(run.flatMap((line) => pageIn(line) ?? [])[0] ?? '') ?? [];
    const isBreak =
      run.some(({ text }) => splitCells(text).some((cell) => /^A\/RES\//.test(cell))) &&
      (Number(shown) === page || Number(shown) === page + 1) &&
      (total ?? of) === of;
    if (!isBreak) {
      numbered.push({ ...(lines[at] as TextLine), page });
      continue;
    }
    total = of;
    // The number is that of the page that begins, or of the one that ends.
    const ends = Number(shown) === page ? number + 1 : 0;
    numbered.push(
      ...run.map((line, index) => ({
        ...line,
        page: index < ends ? page : page + 1,
        isEdge: true,
      })),
    );
    page++;
  }
  return numbered;
}

/** The lines, blank ones between them, that have the form of a page's edge or are a piece of the title. */
function takeEdge(
  lines: readonly TextLine[],
  isTitle: (text: string, least?: number) => boolean,
): TextLine[] {
  let last = 0;
  for (const [at, { text }] of lines.entries()) {
    if (text.trim() === '') continue;
    if (splitCells(text).every((cell) => findFurniture(cell) !== null || isTitle(cell)))
      last = at + 1;
    // A short piece of the title counts only between others.
    else if (last === 0 || !isTitle(text, 2)) break;
  }
  return lines.slice(0, last);
}
