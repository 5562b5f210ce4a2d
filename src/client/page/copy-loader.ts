/** Loads what copies a text when a reader comes to a button for it: nothing of it is needed to read the page. */
const load = () => import('./copy-nearby.ts');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  for (const type of ['pointerover', 'focusin'])
    button.addEventListener(type, () => void load().catch(() => {}), { once: true });
  button.addEventListener('click', async () => {
    try {
      await (await load()).copyNearby(button);
    } catch {
      const output = button.parentElement?.querySelector('output');
      if (output)
        output.textContent = 'Copying could not be loaded. Select the text and copy it by hand.';
    }
  });
}
