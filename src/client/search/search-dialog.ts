import { element } from '../page/element.ts';
import { createSearchBox } from './search-box.ts';
import { siteHome } from './search-home.ts';

export { createSearchBox, siteHome };

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
  made.append(element('div', { className: 'dialog-head' }, title, close), box);
  // What lies under an open dialog cannot be pressed, and the exit always must be.
  const exit = document.querySelector('.exit');
  if (exit) close.before(exit.cloneNode(true));
  createSearchBox(box, 'Find words, go to a citation, check a quotation', siteHome, () =>
    made.close(),
  );
  // A search field takes Escape to empty itself; here it always closes, and the words are still there the next time.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    made.close();
  });
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
