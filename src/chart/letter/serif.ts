import { measureText } from './letter.ts';

/**
 * Breaks official words into lines of a width. What does not fit is left out whole words at a time, and “…” says so.
 * @param width in pixels, as is the size
 */
export function fillSerif(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  const words = text.split(' ');
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureText(longer, size, 'serif') <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shorten(line, width, size)];
    lines.push(line);
    line = word;
    if (index === words.length - 1) break;
  }
  return [...lines, line];
}

function shorten(line: string, width: number, size: number): string {
  const words = line.split(' ');
  while (words.length > 1 && measureText(`${words.join(' ')} …`, size, 'serif') > width)
    words.pop();
  return `${words.join(' ')} …`;
}
