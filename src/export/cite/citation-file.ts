import type { CitedUnit } from '../../model/cite/cited-unit.ts';
import { toBibtex } from './bibtex.ts';
import { toCiteSheet } from './cite-sheet.ts';
import { toCslItem } from '../../model/cite/csl-item.ts';
import type { ToAddress } from '../format/to-address.ts';
import { toRis } from './ris.ts';

/** The endings of the files that stand beside everything that can be cited. */
export const citationFileForms = ['bib', 'ris', 'csl.json'] as const;

/**
 * The file of a unit or of a whole declaration.
 * @param form `bib`, `ris`, `csl.json`, or `cite.json` for the sheet of a page
 * @param units what can be cited there; the first one is what the file is of
 * @throws Error if the form is another one, or there is nothing to cite
 */
export function toCitationFile(
  form: string,
  units: readonly CitedUnit[],
  edition: string,
  toAddress: ToAddress,
): string {
  const [first] = units;
  if (!first) throw new Error(`There is nothing to cite for a file .${form}.`);
  const item = toCslItem(first.cited, toAddress(first.path));
  switch (form) {
    case 'bib':
      return toBibtex(item);
    case 'ris':
      return toRis(item);
    case 'csl.json':
      return `${JSON.stringify([item], null, 1)}\n`;
    case 'cite.json':
      return JSON.stringify(toCiteSheet(units, edition, toAddress));
    default:
      throw new Error(
        `No file with the ending .${form} is made; there are ${citationFileForms.join(', ')} and cite.json.`,
      );
  }
}
