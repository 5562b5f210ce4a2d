import { isSlashOff, switchSlash } from './slash-key.ts';

/** Makes the button that switches the key `/` off and on, if the page has its place. It is hidden without script, as the key does nothing then. */
export function prepareSlashSwitch(): void {
  const place = document.querySelector<HTMLElement>('[data-slash-switch]');
  const button = place?.querySelector('button');
  const said = place?.querySelector('output');
  if (!place || !button || !said) return;
  const show = () => {
    button.textContent = `Switch the key / ${isSlashOff() ? 'on' : 'off'}`;
  };
  button.addEventListener('click', () => {
    const off = !isSlashOff();
    const kept = switchSlash(off);
    show();
    said.textContent = off
      ? `The key / is off${kept ? ': this browser remembers that, and nothing else' : ' until you leave this page: your browser does not let it be remembered'}.`
      : 'The key / opens the search. Nothing is remembered.';
  });
  show();
  place.hidden = false;
}
