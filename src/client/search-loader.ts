/** Loads the search only when a reader asks for it. */
export async function openSearch(): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('main [data-search-box] input');
  if (box) return box.focus();
  const { openSearchDialog } = await import('./search-dialog.ts');
  openSearchDialog();
}

/** Makes the boxes that stand in the page itself: front page, search page, wrong addresses. */
export async function fillSearchBoxes(): Promise<void> {
  const boxes = document.querySelectorAll<HTMLElement>('[data-search-box]');
  const [first] = boxes;
  if (!first) return;
  // One module for box and dialog: a poor line pays for requests more than for bytes.
  const { createSearchBox } = await import('./search-dialog.ts');
  for (const box of boxes) createSearchBox(box, box.dataset['label'] ?? 'Search');
  const takeWords = async () => {
    if (location.hash.startsWith('#q=')) (await import('./asked-words.ts')).takeAskedWords(first);
  };
  addEventListener('hashchange', () => void takeWords());
  await takeWords();
}
