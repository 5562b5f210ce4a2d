/** ↓ and ↑ walk from the input through the results; Enter follows a citation, or goes to the first result. */
export function walkResults(
  event: KeyboardEvent,
  input: HTMLInputElement,
  found: HTMLElement,
): void {
  const stops = [input, ...found.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (event.key === 'Enter' && at === 0 && !event.isComposing) {
    const cited = found.querySelectorAll<HTMLAnchorElement>('.cited a');
    event.preventDefault();
    if (cited.length === 1) cited[0]?.click();
    else stops[1]?.focus();
    return;
  }
  const next = stops[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0)];
  if (at < 0 || !next || next === stops[at]) return;
  event.preventDefault();
  next.focus();
}
