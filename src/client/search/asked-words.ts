/**
 * Words handed over in the address, `/search/#q=forced%20labour`, by a browser that searches here from its own bar.
 * What stands behind `#` is sent to no server; it is taken out of the address, so that nothing typed stays in it.
 * @param place element with the search box
 */
export function takeAskedWords(place: HTMLElement): void {
  // Nothing but words is handed over: an ampersand is one of theirs.
  const words = new URLSearchParams(location.hash.slice(1).replaceAll('&', '%26')).get('q');
  const input = place.querySelector('input');
  if (!words || !input) return;
  history.replaceState(history.state, '', location.pathname);
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
