/**
 * Keys of every page: `/` and Ctrl+K (⌘K) open the search, ← and → turn to the previous and next paragraph.
 * Keys pressed while typing, with other modifiers, or while a dialog is open are left alone.
 */
export function listenForKeys({ openSearch }: { openSearch: () => void }): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.shiftKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    const modified = event.ctrlKey || event.metaKey;
    if (modified ? event.key === 'k' : event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      openSearch();
    } else if (!modified && !isTyping(event.target) && !canScrollSideways(event.target)) {
      const turn = { ArrowLeft: 'previous', ArrowRight: 'next' }[event.key];
      if (turn) document.querySelector<HTMLAnchorElement>(`[data-turn="${turn}"]`)?.click();
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

/** Arrow keys belong to an element that can be scrolled with them. */
function canScrollSideways(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('.scroller, .strip, [role="tablist"]') !== null
  );
}
