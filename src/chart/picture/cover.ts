import { fillSerif } from '../letter/serif.ts';
import type { Drawing } from '../svg/shape.ts';
import { setSans, setSerif } from './card.ts';

const width = 600;
const height = 900;
const margin = 56;

/**
 * The cover of the e-book: the sign of the paragraph, the name of the work, what it holds.
 * @param sentence what the work is, in one sentence
 * @param foot lines at the foot: which texts, of what standing
 */
export function drawCover(sentence: string, foot: readonly string[]): Drawing {
  const lines = fillSerif(sentence, width - 2 * margin, 30, 6);
  return {
    width,
    height,
    shapes: [
      setSerif('¶', margin, 200, 150, 'mark'),
      setSerif('Every', margin, 400, 84, 'ink'),
      setSerif('Paragraph', margin, 484, 84, 'ink'),
      ...lines.map((line, index) => setSerif(line, margin, 570 + index * 40, 30, 'ink')),
      ...foot.map((text, index) =>
        setSans(text, margin, height - margin - (foot.length - 1 - index) * 26, 18, false, 'soft'),
      ),
    ],
  };
}
