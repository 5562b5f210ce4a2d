/** Loads the citation tool when a reader comes to it: nothing of it is needed to read. */
export function prepareCiting(): void {
  const box = document.querySelector<HTMLElement>('[data-cite]');
  if (!box) return;
  let tool: Promise<(event: Event) => void> | undefined;
  const open = () =>
    (tool ??= import('./cite-box.ts')
      .then(({ openCiteBox }) => openCiteBox(box))
      .catch(() => {
        tool = undefined;
        const output = box.querySelector('output');
        if (output)
          output.textContent =
            'The citations could not be loaded. Check the connection and try again.';
        return () => {};
      }));
  for (const type of ['pointerover', 'focusin']) box.addEventListener(type, open, { once: true });
  for (const type of ['click', 'change'])
    box.addEventListener(type, async (event) => (await open())(event));
  if (hasKeptStyle()) void open();
}

function hasKeptStyle(): boolean {
  try {
    return 'citation-style' in localStorage;
  } catch {
    return false;
  }
}
