import type { Document, Element } from '@xmldom/xmldom';
import { readSigns } from '../line/decode.ts';
import { ImportError, quoteStart } from '../line/import-error.ts';
import type { Remark } from '../source/source-document.ts';
import type { DocxStyles } from './docx-styles.ts';
import { addFirst, findChild, listElements, readWords } from './docx-tree.ts';

/**
 * Gives each run the form that its styles give it, and takes out what no reader sees: hidden words, signs that only say
 * where a line may break, pictures.
 * @returns what was left out
 * @throws ImportError for words that are struck through
 */
export function cleanDocx(file: string, part: Document, styles: DocxStyles): Remark[] {
  const remarks: Remark[] = [];
  listElements(part, 'w:p').forEach((paragraph, at) => {
    const place = `paragraph ${at + 1}`;
    for (const run of listElements(paragraph, 'w:r')) {
      const is = (name: string) => styles.isRun(run, paragraph, name);
      if (is('w:vanish')) {
        remarks.push({ place, text: `hidden words left out: “${readWords(run)}”` });
        run.parentNode?.removeChild(run);
        continue;
      }
      if ((is('w:strike') || is('w:dstrike')) && readWords(run).trim() !== '')
        throw new ImportError(
          file,
          at + 1,
          `words struck through, ${quoteStart(readWords(run))}`,
          'a document that says what its words are',
        );
      setForm(run, 'w:b', is('w:b'));
      setForm(run, 'w:i', is('w:i'));
      const raised = styles.isRaised(run);
      setForm(run, 'w:vertAlign', raised, 'superscript');
    }
  });
  for (const hyphen of listElements(part, 'w:softHyphen')) hyphen.parentNode?.removeChild(hyphen);
  for (const text of listElements(part, 'w:t'))
    text.textContent = readSigns(text.textContent ?? '').replaceAll('\u00ad', '');
  for (const [old, name] of [
    ['w:cr', 'w:br'],
    ['w:ptab', 'w:tab'],
  ] as const)
    for (const sign of listElements(part, old))
      sign.parentNode?.replaceChild(part.createElement(name), sign);
  for (const picture of [...listElements(part, 'w:drawing'), ...listElements(part, 'w:pict')]) {
    const [shown] = listElements(picture, 'wp:docPr');
    const words = shown?.getAttribute('descr') ?? '';
    remarks.push({
      place: 'pictures',
      text: `a picture left out${words && `: “${words}”`}`,
    });
    picture.parentNode?.removeChild(picture);
  }
  return remarks;
}

function setForm(run: Element, name: string, isOn: boolean, value?: string): void {
  const form = findChild(run, 'w:rPr');
  const own = findChild(form, name);
  if (own) form?.removeChild(own);
  if (isOn) addFirst(form ?? addFirst(run, 'w:rPr'), name, value);
}
