import { briefForms, type BriefForm } from '../../model/brief/brief-document.ts';
import type { Brief } from '../../model/brief/brief.ts';
import { copyText, describeCopy } from '../page/clipboard.ts';
import { element } from '../page/element.ts';

/** Copies, downloads or prints a brief; says what was done. */
export async function takeBrief(
  action: string,
  form: BriefForm,
  brief: Brief,
  address: string,
  fallback: HTMLElement,
): Promise<string> {
  const { write, ending, type, name } = briefForms[form];
  const text = write(brief, address);
  if (action === 'copy')
    return describeCopy(
      await copyText({ text, html: form === 'html' ? text : null }, fallback),
      `Brief as ${name}`,
    );
  if (action === 'download') {
    const file = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    element('a', { href: file, download: `brief.${ending}` }).click();
    setTimeout(() => URL.revokeObjectURL(file), 60_000);
    return `brief.${ending} is ready.`;
  }
  print();
  return '';
}
