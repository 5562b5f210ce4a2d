import { measureText } from './letter.ts';

/** Readers' own faces are wider than ours, few by more than this. */
const allowance = 1.18;

/** Width to leave for a text whatever face it is set in. */
export function reserveWidth(text: string, size: number, isBold = false): number {
  return measureText(text, size, isBold ? 'bold' : 'regular') * allowance;
}

/**
 * Breaks a text, never between a number and its “per cent”, into lines that fit a width in any common face.
 * @param width in pixels, as is the size of the letters
 */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of joinNumbers(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && reserveWidth(longer.replaceAll('\u00a0', ' '), size, isBold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => one.replaceAll('\u00a0', ' '));
}

/** The same number of lines as `wrapText`, of about equal length. */
export function balanceText(text: string, width: number, size: number, isBold = false): string[] {
  const { length } = wrapText(text, width, size, isBold);
  let best = width;
  while (best > width / 2 && wrapText(text, best - 8, size, isBold).length === length) best -= 8;
  return wrapText(text, best, size, isBold);
}

/** The text with blanks between a number and its “per cent” at which no line breaks. */
export function joinNumbers(text: string): string {
  return text.replace(/(\d) per cent/g, '$1\u00a0per\u00a0cent');
}
