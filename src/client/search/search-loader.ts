/** Loads the search only when a reader asks for it; where it cannot be loaded, the page of the search says so. */
export async function openSearch(): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('main [data-search-box] input');
  if (box) return box.focus();
  try {
    (await import('./search-dialog.ts')).openSearchDialog();
  } catch {
    const link = document.querySelector<HTMLAnchorElement>('a[data-open-search]');
    if (link) location.assign(link.href);
  }
}

/** Makes the boxes that stand in the page itself: front page, search page, wrong addresses. */
export async function fillSearchBoxes(): Promise<void> {
  const boxes = document.querySelectorAll<HTMLElement>('[data-search-box]');
  const [first] = boxes;
  if (!first) return;
  try {
    // One module for box and dialog: a poor line pays for requests more than for bytes.
    const { createSearchBox, siteHome } = await import('./search-dialog.ts');
    for (const box of boxes) createSearchBox(box, box.dataset['label'] ?? 'Search', siteHome);
  } catch {
    for (const box of boxes) box.replaceChildren(createFault());
    return;
  }
  const takeWords = async () => {
    if (location.hash.startsWith('#q=')) (await import('./asked-words.ts')).takeAskedWords(first);
  };
  addEventListener('hashchange', () => void takeWords());
  await takeWords();
}

/**
 * Said in the place of the box, with a way to try again: a module that failed is not loaded again by the same page.
 * Made by hand: what is shared with other modules would cost every page a request.
 */
function createFault(): HTMLElement {
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Load the page again';
  again.addEventListener('click', () => location.reload());
  const said = document.createElement('p');
  said.className = 'status';
  said.setAttribute('role', 'alert');
  said.append('The search could not be loaded. Check the connection. ', again);
  return said;
}
