import { isTaken } from './keys.ts';

/** Esc, three times within this many milliseconds, leaves. */
const span = 2000;

/** What the browser itself closes with Esc; it tells no script so. */
const closable = 'dialog[open], :popover-open';

/** Leaves the page for the neutral one of the exit link, which takes its place in the history. Nothing is left to see at once. */
export function watchExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('.exit');
  if (!link) return;
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = '';
    location.replace(link.href);
  };
  // Heard on the document: the search over the page has a link of its own.
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('.exit')) return;
    event.preventDefault();
    leave();
  });
  // A press that closed something, or that an input method used, was not meant for leaving. What was open is looked at before
  // anything hears the key, whether it was used after everything has.
  let presses: number[] = [];
  let closed = false;
  addEventListener('keydown', () => (closed = document.querySelector(closable) !== null), true);
  addEventListener('keydown', (event) => {
    const { key, repeat, timeStamp } = event;
    if (key !== 'Escape' || repeat || closed || isTaken(event)) return;
    presses = [...presses.filter((time) => timeStamp - time < span), timeStamp];
    if (presses.length > 2) leave();
  });
}
