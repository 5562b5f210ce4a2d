/** Esc, three times within this many milliseconds, leaves. */
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
  let presses: number[] = [];
  const listen = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape' || repeat) return;
    presses = [...presses.filter((time) => timeStamp - time < span), timeStamp];
    if (presses.length > 2) leave();
  };
  addEventListener('keydown', listen, true);
}
