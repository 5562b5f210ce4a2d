import { isCitationStyle, type CitationStyle } from '../../model/cite/style/citation-style.ts';

/** Written only when the reader asks for it. */
const key = 'citation-style';

/** The style the reader asked to be remembered on this device, or null. */
export function readKeptStyle(): CitationStyle | null {
  try {
    const kept = localStorage.getItem(key);
    return kept !== null && isCitationStyle(kept) ? kept : null;
  } catch {
    // Storage is closed in this browser: nothing is remembered.
    return null;
  }
}

/** Remembers a style on this device, or forgets it. */
export function keepStyle(style: CitationStyle | null): void {
  try {
    if (style === null) localStorage.removeItem(key);
    else localStorage.setItem(key, style);
  } catch {
    // Storage is closed in this browser: nothing is remembered.
  }
}
