import { createSearchBox } from './search-box.ts';

export { createSearchBox };

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; Escape closes it and gives the focus back. */
export function openSearchDialog(): void {
  dialog ??= createDialog();
  dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
}

function createDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog search';
  made.setAttribute('aria-label', 'Search');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = 'Close';
  close.addEventListener('click', () => made.close());
  const box = document.createElement('div');
  made.append(close, box);
  createSearchBox(box, 'Find words, go to a citation, check a quotation', () => made.close());
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
