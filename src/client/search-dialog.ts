import { element } from './element.ts';
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
  const made = element('dialog', { className: 'search-dialog search' });
  made.setAttribute('aria-labelledby', 'search-title');
  const close = element('button', { type: 'button' }, 'Close');
  close.addEventListener('click', () => made.close());
  const title = element('h2', { id: 'search-title' }, 'Search');
  const box = element('div');
  made.append(element('div', { className: 'head' }, title, close), box);
  createSearchBox(box, 'Find words, go to a citation, check a quotation', () => made.close());
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
