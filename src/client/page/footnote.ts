/** Opens a footnote beside its mark. The mark stays a plain link if this cannot be done. */
export function openFootnotes(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const mark =
      event.target instanceof Element &&
      event.target.closest<HTMLAnchorElement>('[role="doc-noteref"]');
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    if (!note) return;
    event.preventDefault();
    show(note, mark);
  });
}

function show(note: HTMLElement, mark: HTMLElement): void {
  document.querySelector('.footnote-popover')?.remove();
  const popover = document.createElement('div');
  popover.className = 'footnote-popover';
  popover.popover = 'auto';
  popover.setAttribute('role', 'note');
  popover.tabIndex = -1;
  for (const child of note.childNodes)
    if (!(child instanceof Element && child.getAttribute('role') === 'doc-backlink'))
      popover.append(child.cloneNode(true));
  popover.addEventListener('toggle', () => {
    if (popover.matches(':popover-open')) return;
    popover.remove();
    mark.focus({ preventScroll: true });
  });
  document.body.append(popover);
  popover.showPopover();
  place(popover, mark);
  popover.focus({ preventScroll: true });
}

function place(popover: HTMLElement, mark: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const room = document.documentElement.clientWidth - popover.offsetWidth - 8;
  popover.style.left = `${Math.max(8, Math.min(at.left, room)) + scrollX}px`;
  popover.style.top = `${at.bottom + scrollY + 6}px`;
}
