import { describeCopy } from './clipboard.ts';

/** Copies the text area that a button names. The text can be selected by hand without it. */
export async function copyNearby(button: HTMLButtonElement): Promise<void> {
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
}
