/**
 * Replaces what an element holds; the focus, if it was inside, stays on the link or button that is the same again.
 * @param fallback takes the focus if nothing is the same
 */
export function replaceKeepingFocus(
  place: HTMLElement,
  parts: readonly Node[],
  fallback: HTMLElement,
): void {
  const active = place.contains(document.activeElement) ? document.activeElement : null;
  place.replaceChildren(...parts);
  if (!active) return;
  const same = [...place.querySelectorAll<HTMLElement>('a, button')].find(
    (one) => nameStop(one) === nameStop(active),
  );
  (same ?? fallback).focus();
}

function nameStop(stop: Element): string {
  return `${stop.getAttribute('href') ?? ''} ${stop.textContent}`;
}
