/**
 * Words handed over in the address, `/search/#q=forced%20labour`, by a browser that searches here from its own bar.
 * What stands behind `#` is sent to no server; it is taken out of the address, so that nothing typed stays in it.
 * @param place element with the search box
 */
export function takeAskedWords(place: HTMLElement): void {
  const coded = /^#q=(.+)$/.exec(location.hash)?.[1];
  const input = place.querySelector('input');
  if (coded === undefined || !input) return;
  history.replaceState(history.state, '', location.pathname);
  input.value = decode(coded);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function decode(coded: string): string {
  const words = coded.replaceAll('+', ' ');
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
