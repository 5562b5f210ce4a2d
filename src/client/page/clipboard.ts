import type { CopiedText } from '../../model/cite/copied-text.ts';
import { element } from './element.ts';

/**
 * Puts a text on the clipboard, with its italics if the browser can.
 * Where it cannot at all, shows the text selected in `fallback`, to be copied with the keyboard.
 * @returns whether the text is on the clipboard
 */
export async function copyText(
  { text, html }: CopiedText,
  fallback: HTMLElement,
): Promise<boolean> {
  fallback.replaceChildren();
  try {
    const toBlob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    const rich = html === null ? {} : toBlob('text/html', html);
    await navigator.clipboard.write([
      new ClipboardItem({ ...toBlob('text/plain', text), ...rich }),
    ]);
    return true;
  } catch {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = element('textarea', {
        readOnly: true,
        value: text,
        rows: 6,
        ariaLabel: 'Text to copy',
      });
      fallback.replaceChildren(area);
      area.focus();
      area.select();
      return false;
    }
  }
}

/** What to tell the reader after it. */
export function describeCopy(done: boolean, what: string): string {
  return done
    ? `${what} copied.`
    : 'The browser does not let the page copy. The text is selected: press Ctrl+C or ⌘C.';
}
