import { isCitationStyle, type CitationStyle } from '../cite/style/citation-style.ts';

/** What the address of a brief says, and all that it says. */
export interface BriefChoice {
  /** Locators as they are written, in the order of the document; some may name no unit. */
  readonly units: readonly string[];
  readonly style: CitationStyle;
}

/** Reads `#2025/12,2025/18/d&style=oscola`; a unit named twice counts once, an unknown style is the United Nations form. */
export function parseBriefAddress(hash: string): BriefChoice {
  const [list = '', ...settings] = decode(hash.replace(/^#/, '')).split('&');
  const style =
    settings.find((setting) => setting.startsWith('style='))?.slice('style='.length) ?? '';
  const units = list
    .split(',')
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  return { units: [...new Set(units)], style: isCitationStyle(style) ? style : 'un' };
}

/** The fragment of a brief, without `#`; empty if nothing is chosen. */
export function formatBriefAddress({ units, style }: BriefChoice): string {
  return `${units.join(',')}${style === 'un' ? '' : `&style=${style}`}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
