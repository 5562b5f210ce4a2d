/** Buttons that copy the text of an element on the page. The text can be selected by hand without them. */
import { describeCopy } from './clipboard.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]'))
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset['copies'] ?? '');
    const output = button.parentElement?.querySelector('output');
    if (!(source instanceof HTMLTextAreaElement) || !output) return;
    try {
      await navigator.clipboard.writeText(source.value);
      output.textContent = describeCopy(true, 'Text');
    } catch {
      source.select();
      output.textContent = describeCopy(false, 'Text');
    }
  });
