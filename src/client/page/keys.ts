import { isSlashOff } from './slash-key.ts';

/**
 * Keys of every page: `/` and Ctrl+K (⌘K) open the search, ← and → turn to the previous and next paragraph.
 * Keys pressed while typing, with other modifiers, while an input method composes, or while a dialog is open are left alone.
 */
export function listenForKeys({ openSearch }: { openSearch: () => void }): void {
  document.addEventListener('keydown', (event) => {
    if (isTaken(event) || document.querySelector('dialog[open]')) return;
    const free = !isTyping(event.target);
    if (isFind(event) || (free && isSlash(event) && !isSlashOff())) {
      event.preventDefault();
      openSearch();
    } else if (free && isBare(event) && !canScrollSideways(event.target)) {
      const turn = { ArrowLeft: 'previous', ArrowRight: 'next' }[event.key];
      if (turn) document.querySelector<HTMLAnchorElement>(`[data-turn="${turn}"]`)?.click();
    }
  });
}

/** Whether something else has used the key: a script, or an input method, which browsers also tell by the code 229. */
export function isTaken({ defaultPrevented, isComposing, keyCode }: KeyboardEvent): boolean {
  return defaultPrevented || isComposing || keyCode === 229;
}

/** `/` goes by its sign: on many keyboards it is Shift and 7, on some it needs AltGr, which Windows reports as Ctrl and Alt. */
function isSlash(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  return key === '/' && !metaKey && (event.getModifierState('AltGraph') || (!ctrlKey && !altKey));
}

/** Ctrl+K and ⌘K, also with Caps Lock; on keyboards without Latin letters by the place of the key. */
function isFind({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isK = /^[a-z]$/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';
  return isK && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function isBare({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey && !shiftKey;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Arrow keys belong to an element that can be scrolled with them. */
function canScrollSideways(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('.scroller, .strip, [role="tablist"]') !== null
  );
}
