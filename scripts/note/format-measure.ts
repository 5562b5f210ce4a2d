import type { MeasuredNote } from './list-measures.ts';
import { listMissedBars } from './measure-note.ts';

/** A line of `npm run notes`. */
export function formatMeasure({ locator, measure }: MeasuredNote): string {
  const { words, sentences, comparing, quotations } = measure;
  const share = sentences === 0 ? 0 : Math.round((100 * comparing.length) / sentences);
  const missed = listMissedBars(measure);
  return [
    locator.padEnd(8),
    `${words}`.padStart(3),
    'words,',
    `${quotations.length} quotations,`,
    `${comparing.length} of ${sentences} sentences compare (${share} %)`,
    ...(missed.length > 0 ? [`— misses: ${missed.join(', ')}`] : []),
  ].join(' ');
}
