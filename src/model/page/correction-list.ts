import type { CorrectionRecord } from '../../schema/correction.ts';
import type { Corpus } from '../text/corpus.ts';

/** Every correction, the latest first. */
export function listCorrections({ content }: Corpus): CorrectionRecord[] {
  return Object.values(content.corrections)
    .flatMap(({ corrections }) => corrections)
    .sort((a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'));
}
