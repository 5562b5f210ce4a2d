/** The button in which a click fell: what translates a page lays elements of its own round the words of a button. */
export function findButton(target: EventTarget | null): HTMLButtonElement | null {
  return target instanceof Element ? target.closest('button') : null;
}
