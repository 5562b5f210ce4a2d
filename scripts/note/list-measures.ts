import type { ContentFolder } from '../../src/content/content-folder.ts';
import { listRecords } from '../record/placed-record.ts';
import { measureNote, type NoteMeasure } from './measure-note.ts';
import { onceFor } from '../../src/model/memory/once-for.ts';

/** A note with its measure, and what a fault needs: its file and the line its body starts on. */
export interface MeasuredNote {
  readonly locator: string;
  readonly file: string;
  readonly line: number | null;
  readonly measure: NoteMeasure;
}

/** Every note of the content, measured once for all rules that ask. */
export const listMeasures = onceFor((folder: ContentFolder): readonly MeasuredNote[] => {
  const years = Object.keys(folder.content.declarations);
  return listRecords(folder, 'annotations')
    .map(({ id, file, body }) => ({
      locator: id,
      file,
      line: body?.line ?? null,
      measure: measureNote(body?.text ?? '', id.split('/')[0] ?? '', years),
    }))
    .sort((a, b) => a.locator.localeCompare(b.locator, 'en', { numeric: true }));
});
