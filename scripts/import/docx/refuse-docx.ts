import type { Document, Element } from '@xmldom/xmldom';
import { ImportError, quoteStart } from '../line/import-error.ts';
import { findFurniture } from '../structure/intruder.ts';
import { listElements, readWords } from './docx-tree.ts';

/** What a .docx may hold that the text of record has no place for, each by its elements. */
const shapes: readonly (readonly [names: readonly string[], found: string, expected: string])[] = [
  [
    ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'],
    'tracked changes',
    'a document in which they are accepted or rejected',
  ],
  [['w:endnoteReference'], 'an endnote', 'footnotes: convert the endnotes in Word'],
  [['w:altChunk'], 'another file inside the document', 'its words in the document itself'],
  [['m:oMath'], 'a formula', 'sentences: formulas have no place here yet'],
  [['w:object'], 'an object inside the text', 'its words as a paragraph'],
  [['w:sym'], 'a sign of a font of symbols', 'the sign itself, typed or pasted as a letter'],
];

/**
 * Refuses what would be lost, or would get into the words, without a trace.
 * @throws ImportError with the paragraph, counted from 1
 */
export function refuseDocx(file: string, part: Document): void {
  const paragraphs = listElements(part, 'w:p');
  const fault = (element: Element, found: string, expected: string) => {
    const at = paragraphs.findLastIndex((one) =>
      listElements(one, element.tagName).includes(element),
    );
    const near = at < 0 ? '' : readWords(paragraphs[at] as Element).trim();
    return new ImportError(
      file,
      Math.max(1, at + 1),
      `${found}${near && ` in the paragraph ${quoteStart(near)}`}`,
      expected,
    );
  };
  for (const [names, found, expected] of shapes)
    for (const name of names)
      for (const element of listElements(part, name)) throw fault(element, found, expected);
  for (const mark of listElements(part, 'w:footnoteReference'))
    if (/^(?:1|true|on)$/.test(mark.getAttribute('w:customMarkFollows') ?? ''))
      throw fault(
        mark,
        'a footnote with a mark of its own',
        'footnotes that Word counts: notes by letters or asterisks have no place here yet',
      );
  for (const box of listElements(part, 'w:txbxContent')) {
    const words = readWords(box).trim();
    if (words !== '' && findFurniture(words) === null)
      throw fault(
        box,
        `a text box (${quoteStart(words)})`,
        'its words as a paragraph of the text, or a copy without the box',
      );
    box.parentNode?.removeChild(box);
  }
}
