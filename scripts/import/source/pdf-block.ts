import { isFormula, readAnnexHeading } from '../structure/closing.ts';
import { findIntruder } from '../structure/intruder.ts';
import { isFinished, isFinishedPreamble } from '../structure/sentence-end.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { PdfMeasures } from './pdf-page.ts';

const label = /^(?:\d+(?: (?:bis|ter|quater))?\.|\([a-z]{1,5}\))(?:\s|$)/;

const headed = /^(?:[IVXLC]+|[A-Z])\.\s/;

/** Cuts the lines of all pages into blocks: at an indent, a wide space, a number or letter, or after a short line. */
export function cutBlocks(
  lines: readonly PdfLine[],
  { left, right, size }: PdfMeasures,
): PdfLine[][] {
  const usual = findLead(lines, right, size);
  const blocks: PdfLine[][] = [];
  let isBody = false;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const lead = before && before.page === line.page ? before.y - line.y : usual;
    const [word = ''] = line.text.split(' ');
    // A sentence that goes on with a small letter needs less evidence.
    const goesOn = before !== undefined && /^\p{Ll}/u.test(line.text) && !isFinished(before.text);
    const isFull =
      before !== undefined &&
      before.right + (word.length + 1) * size * 0.45 > right - (goesOn ? size * 3 : 0);
    const sameForm =
      before !== undefined && Math.abs(before.size - line.size) < 0.6 && before.bold === line.bold;
    // What stands apart at the top of a page and ends with no sign may be a running head.
    const next = lines[at + 1];
    const isAlone =
      before?.page !== line.page &&
      next?.page === line.page &&
      line.y - next.y > usual * 1.6 &&
      !/[.,;:]$/.test(line.text);
    isBody ||= isFormula(line.text);
    const begins =
      !before ||
      isAlone ||
      (isBody && [at, at - 1].some((one) => isSuspect(lines, one, size))) ||
      !sameForm ||
      lead > usual * 1.3 * Math.max(1, line.size / size) ||
      lead < 0 ||
      (line.x - left > size * 0.8 && (before.x < line.x - 2 || label.test(line.text))) ||
      (label.test(line.text) && (!isFull || isFinished(before.text))) ||
      (line.bold && headed.test(line.text)) ||
      readAnnexHeading(line.text) !== null ||
      readAnnexHeading(before.text) !== null ||
      (!isFull && !line.bold && before.cells === 1) ||
      before.cells > 1 !== line.cells > 1;
    if (begins) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  });
  return blocks;
}

/** Whether a line inside a sentence has the look of a running head or a heading: it stays apart, to be judged. */
function isSuspect(lines: readonly PdfLine[], at: number, size: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || line.bold || Math.abs(line.size - size) > 0.6) return false;
  // Only what ends with no sign, between the lines of a sentence, is no part of it.
  const isBetween = after?.page === line.page && !isFinishedPreamble(line.text);
  const isOpen = !isFinishedPreamble(before.text) || / (?:and|or)$/.test(before.text);
  if (!isBetween || !isOpen) return false;
  const beside = { before: before.text, after: after.text, goesOn: true };
  return findIntruder({ text: line.text, ...beside }, false) !== null;
}

/** How far the lines of a paragraph stand apart: mostly as those after a full line, else as the closer part of all. */
function findLead(lines: readonly PdfLine[], right: number, size: number): number {
  const leads = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const lead = next && next.page === line.page ? line.y - next.y : 0;
    return lead > size * 0.9 ? [{ lead, isFull: line.right > right - size * 5 }] : [];
  });
  const full = leads.filter(({ isFull }) => isFull);
  const sorted = (full.length > 2 ? full : leads)
    .map(({ lead }) => lead)
    .sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.3)] ?? size * 1.2;
}

/** Size and font of a line, as one word. */
export function styleOf({ size, bold, italic }: PdfLine): string {
  return `${Math.round(size)} ${bold ? 'bold' : ''} ${italic ? 'italic' : ''}`;
}

/** Ranks the styles of headings: larger before smaller, bold before italic. The highest is 2: 1 is the masthead. */
export function rankStyles(
  blocks: readonly PdfLine[][],
  measures: PdfMeasures,
): Map<string, number> {
  const styles = blocks.flatMap((block) => {
    const [first] = block;
    return first && isHeading(block, block.map(({ text }) => text).join(' '), measures)
      ? [first]
      : [];
  });
  const ranked = [...new Map(styles.map((line) => [styleOf(line), line]))].sort(
    ([, one], [, other]) =>
      Math.round(other.size) - Math.round(one.size) || Number(other.bold) - Number(one.bold),
  );
  return new Map(ranked.map(([style], at) => [style, Math.min(6, at + 2)]));
}

/** A block that is bold, larger or italic as a whole, and is no sentence. */
export function isHeading(block: readonly PdfLine[], text: string, { size }: PdfMeasures): boolean {
  const plain = text.replaceAll('*', '');
  const stands = block.every((line) => line.bold || line.size > size * 1.15);
  return (
    stands &&
    !/[.;,]$/.test(plain.replace(/^\w+\.$/, '')) &&
    !plain.startsWith('[') &&
    plain.length < 300
  );
}

/** How deep labels are set in: the smallest indent is 0. */
export function rankSteps(blocks: readonly PdfLine[][]): Map<number, number> {
  const places = blocks.flatMap(([first]) =>
    first && /^\([a-z]{1,5}\)/.test(first.text) ? [Math.round(first.x / 4)] : [],
  );
  return new Map([...new Set(places)].sort((one, other) => one - other).map((x, at) => [x, at]));
}
