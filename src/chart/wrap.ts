import { measureText } from './letter.ts';

/** Readers' own faces are wider than ours, few by more than this. */
const allowance = 1.1;

/** Width to leave for a text whatever face it is set in. */
export function reserveWidth(text: string, size: number, isBold = false): number {
  return measureText(text, size, isBold) * allowance;
}

/**
 * Breaks a text into lines that fit a width in any common face.
 * @param width in pixels, as is the size of the letters
 */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && reserveWidth(longer, size, isBold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
