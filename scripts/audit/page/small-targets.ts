/** A control smaller than a finger, as a selector and its height in pixels. */
export interface SmallTarget {
  readonly target: string;
  readonly height: number;
}

/**
 * Script for a page: its visible controls lower than 44 px that stand alone in their block.
 * In running text a link may be as high as its line (WCAG 2.2, 2.5.5, target size, exception “inline”).
 */
export const listSmallTargets = `(() => {
  const small = [];
  for (const control of document.querySelectorAll('a[href], button, select, input, summary, textarea')) {
    const { width, height } = control.getBoundingClientRect();
    // Half a pixel for rounding; what only a screen reader shows is one pixel large.
    if (width < 2 || height < 2 || height >= 43.5 || control.closest('svg') || !control.checkVisibility()) continue;
    let block = control.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const beside = (block?.innerText ?? '').trim().length - control.innerText.trim().length;
    const label = control.closest('label')?.getBoundingClientRect().height ?? 0;
    if (beside <= 3 && label < 43.5)
      small.push({ target: (block?.className || block?.localName) + ' > ' + control.localName + ' “' + control.innerText.slice(0, 40) + '”', height: Math.round(height) });
  }
  return small;
})()`;
