import { isTaken } from './keys.ts';

/** Shift, three times within this many milliseconds and nothing between, leaves. */
const span = 2000;

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
  // Shift alone does nothing else in a browser; with another key between the presses, somebody is typing.
  let presses: number[] = [];
  addEventListener('keydown', (event) => {
    const { key, repeat, timeStamp } = event;
    if (repeat) return;
    if (key !== 'Shift' || isTaken(event)) {
      presses = [];
      return;
    }
    presses = [...presses.filter((time) => timeStamp - time < span), timeStamp];
    if (presses.length > 2) leave();
  });
}
