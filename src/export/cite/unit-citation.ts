import { citationStyles, type CitationStyle } from '../../model/cite/style/citation-style.ts';
import type { CitedUnit } from '../../model/cite/cited-unit.ts';
import { listCitations } from './cite-sheet.ts';
import type { ToAddress } from '../format/to-address.ts';

/** A unit in every citation style, as plain text: the form in the text, and the entry in a list of references if the style has one. */
export function listUnitCitations({ id, path, cited }: CitedUnit, toAddress: ToAddress) {
  return Object.entries(listCitations(cited, toAddress(path))).map(([style, citation]) => {
    const [text, reference] = citation.replaceAll('*', '').split('\n');
    return {
      locator: id,
      style,
      name: citationStyles[style as CitationStyle],
      text,
      reference: reference ?? null,
    };
  });
}
