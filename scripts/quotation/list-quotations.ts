import type { ContentFolder } from '../../src/content/content-folder.ts';
import { listRecords } from '../record/placed-record.ts';

/** A passage that a record quotes from a source or a fact. */
export interface Quotation {
  /** `source/001`, `fact/united-states-2025` */
  readonly from: string;
  readonly words: string;
  /** Whether the words must stand between quotation marks in the source (true), outside them (false), or either (null). */
  readonly marked: boolean | null;
  readonly file: string;
  readonly line: number;
}

/** Every passage quoted in statements, positions and statistics, in the order of the files. */
export function listQuotations(folder: ContentFolder): Quotation[] {
  return [
    ...listRecords(folder, 'positions').flatMap(({ record, file, lineOf }) =>
      record.reports.flatMap(({ from, quotes }, report) =>
        quotes.map(({ words }, index) => ({
          from,
          words,
          marked: true,
          file,
          line: lineOf(['reports', report, 'quotes', index, 'words']),
        })),
      ),
    ),
    ...listRecords(folder, 'statements').flatMap(({ record, file, lineOf }) =>
      record.quotes.map(({ words }, index) => ({
        from: `source/${record.source}`,
        words,
        marked: true,
        file,
        line: lineOf(['quotes', index, 'words']),
      })),
    ),
    ...listRecords(folder, 'statistics').flatMap(({ record, file, lineOf }) => {
      const from = `source/${record.source}`;
      const { words, sentence } = record;
      // Words that take in quotation marks of the source are partly inside and partly outside.
      const marked = /["“”]/.test(words) ? null : record.inQuotationMarks;
      return [
        { from, words, marked, file, line: lineOf(['words']) },
        { from, words: sentence, marked: null, file, line: lineOf(['sentence']) },
      ];
    }),
  ];
}
