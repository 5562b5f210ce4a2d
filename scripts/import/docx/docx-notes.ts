import type { Document, Element } from '@xmldom/xmldom';
import { ImportError } from '../line/import-error.ts';
import type { Remark } from '../source/source-document.ts';
import { addFirst, listElements, readWords } from './docx-tree.ts';

/**
 * Gives footnotes the numbers that Word prints, in the order in which they are first cited; a second reference to one
 * becomes its raised number. Notes that nothing cites, and the lines that part notes from the text, are taken out.
 * @returns what was decided
 * @throws ImportError for a reference without its footnote
 */
export function numberNotes(
  file: string,
  document: Document,
  notes: Document | undefined,
): Remark[] {
  const remarks: Remark[] = [];
  const all = notes ? listElements(notes, 'w:footnote') : [];
  const found = new Map(all.map((note) => [note.getAttribute('w:id') ?? '', note]));
  const numbers = new Map<string, number>();
  for (const reference of listElements(document, 'w:footnoteReference')) {
    const id = reference.getAttribute('w:id') ?? '';
    if (!found.has(id))
      throw new ImportError(
        file,
        1,
        `a mark of a footnote that the file does not hold (${id})`,
        'a footnote for each mark; open the file in Word and save it anew',
      );
    const before = numbers.get(id);
    if (before === undefined) {
      numbers.set(id, numbers.size + 1);
      reference.setAttribute('w:id', String(numbers.size));
      continue;
    }
    remarks.push({
      place: 'footnotes',
      text: `footnote ${before} is cited twice; nothing shows whether Word prints its number again or another`,
    });
    repeatMark(reference, String(before));
  }
  for (const [id, note] of found) {
    const number = numbers.get(id);
    if (number !== undefined) {
      note.setAttribute('w:id', String(number));
      continue;
    }
    note.parentNode?.removeChild(note);
    const words = readWords(note).trim();
    if (words !== '')
      remarks.push({
        place: 'footnotes',
        text: `left out, since nothing cites it: “${words}”`,
      });
  }
  return remarks;
}

/** Prints the number of a footnote where Word would count another. */
function repeatMark(reference: Element, number: string): void {
  const run = reference.parentNode as Element;
  const text = (run.ownerDocument as Document).createElement('w:t');
  text.textContent = number;
  run.replaceChild(text, reference);
  const form = (run.ownerDocument as Document).createElement('w:rPr');
  addFirst(form, 'w:vertAlign', 'superscript');
  run.insertBefore(form, run.firstChild);
}
