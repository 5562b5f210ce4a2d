/** Written only when a reader switches the key off, and removed when it is switched on again. */
const name = 'slash-key';

/** For a reader whose browser keeps nothing: off until the page is left. */
let offHere = false;

/** Whether the reader has switched off the key `/`. */
export function isSlashOff(): boolean {
  try {
    return offHere || localStorage.getItem(name) === 'off';
  } catch {
    return offHere;
  }
}

/**
 * Switches the key `/` off or on.
 * @returns whether the browser remembers it on other pages
 */
export function switchSlash(off: boolean): boolean {
  offHere = off;
  try {
    if (off) localStorage.setItem(name, 'off');
    else localStorage.removeItem(name);
    return true;
  } catch {
    // Storage is closed in this browser.
    return false;
  }
}
