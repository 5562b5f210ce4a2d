import { measureText } from '../letter/letter.ts';
import { fillSerif } from '../letter/serif.ts';
import type { Drawing, Text } from '../svg/shape.ts';

/** What a share picture says. */
export interface Card {
  /** Set large in the margin: the number of the paragraph, or the year of the declaration. */
  readonly mark: string;
  /** Where the words stand: `2025 Political Declaration`. */
  readonly place: string;
  /** `A/RES/80/9, annex, paragraph 12 of 31` */
  readonly detail: string;
  /** Official words; cut if they do not fit. */
  readonly words: string;
}

/** Half of the 1,200 × 630 pixels that previews want: the picture is made with two pixels for one. */
const width = 600;
const height = 315;
const margin = 40;
const column = 150;
const size = 23;
const leading = 30;
const lines = 6;

/** A share picture: number in the margin, official words in the serif, who shows them in the sans below. */
export function drawCard({ mark, place, detail, words }: Card): Drawing {
  const markSize = Math.min(84, (84 * (column - margin - 16)) / measureText(mark, 84, 'serif'));
  return {
    width,
    height,
    shapes: [
      setSerif(mark, margin, 98, markSize, 'mark'),
      setSans(place, column, 46, 14, true, 'ink'),
      setSans(detail, column, 65, 13, false, 'soft'),
      ...fillSerif(words, width - column - margin, size, lines).map((line, index) =>
        setSerif(line, column, 102 + index * leading, size, 'ink'),
      ),
      setSans('Every Paragraph', column, 294, 14, true, 'ink'),
      setSans('United Nations text, unofficial reading copy', column + 128, 294, 13, false, 'soft'),
    ],
  };
}

/** The picture of pages that have none of their own: the name of the site and what it is, in our face. */
export function drawSiteCard(sentence: readonly string[]): Drawing {
  return {
    width,
    height,
    shapes: [
      setSerif('¶', margin, 98, 84, 'mark'),
      setSans('Every Paragraph', column, 98, 40, true, 'ink'),
      ...sentence.map((line, index) => setSans(line, column, 140 + index * 30, 20, false, 'ink')),
    ],
  };
}

/** A line of words in the serif face. */
export function setSerif(
  text: string,
  x: number,
  y: number,
  letterSize: number,
  tone: Text['tone'],
): Text {
  return { ...setSans(text, x, y, letterSize, false, tone), serif: true };
}

/** A line of words in the sans face. */
export function setSans(
  text: string,
  x: number,
  y: number,
  letterSize: number,
  bold: boolean,
  tone: Text['tone'],
): Text {
  return { kind: 'text', text, x, y, size: letterSize, bold, tone };
}
