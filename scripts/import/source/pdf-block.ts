import type { PdfLine } from './pdf-lines.ts';
import type { PdfMeasures } from './pdf-page.ts';

const label = /^(?:\d+(?: (?:bis|ter|quater))?\.|\([a-z]{1,5}\))(?:\s|$)/;

/** Cuts the lines of all pages into blocks: at an indent, a wide space, a number or letter, or after a short line. */
export function cutBlocks(
  lines: readonly PdfLine[],
  { left, right, size }: PdfMeasures,
): PdfLine[][] {
  const leads = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && next.page === line.page ? [line.y - next.y] : [];
  });
  // Within paragraphs lines stand closer than between them: the closer part of all is the usual.
  const close = leads.filter((lead) => lead > size * 0.9).sort((one, other) => one - other);
  const usual = close[Math.floor(close.length * 0.3)] ?? size * 1.2;
  const blocks: PdfLine[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const lead = before && before.page === line.page ? before.y - line.y : usual;
    const [word = ''] = line.text.split(' ');
    const isFull = before !== undefined && before.right + (word.length + 1) * size * 0.45 > right;
    const sameForm =
      before !== undefined && Math.abs(before.size - line.size) < 0.6 && before.bold === line.bold;
    const begins =
      !before ||
      !sameForm ||
      lead > usual * 1.3 ||
      lead < 0 ||
      (line.x - left > size * 0.8 && (before.x < line.x - 2 || label.test(line.text))) ||
      (label.test(line.text) && !isFull) ||
      (!isFull && !line.bold && before.cells === 1) ||
      before.cells > 1 !== line.cells > 1;
    if (begins) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  });
  return blocks;
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
