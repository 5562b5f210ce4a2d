import { numberWords, parseNumberWord } from '../wording/number-word.ts';

const parts: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  8: 'eighth',
  10: 'tenth',
};
const digit = `[1-9]|10|${numberWords.slice(1, 11).join('|')}`;
const ratio = new RegExp(
  String.raw`(?<![\d/.,])\b(${digit})\s*(?:\b(?:in|of|out\s+of)(?:\s+every)?\b|/)\s*(${digit})\b(?![\d/.,]\d)`,
  'gi',
);

/** `42%` → `42 per cent`, `percentage` → `per cent` */
export function readPercent(text: string): string {
  return text.replace(/(\d)\s*%/g, '$1 per cent').replace(/\bpercentages?\b/gi, 'per cent');
}

/**
 * Figures as the site writes them, for figures as readers type them: `42%` → `42 per cent`, `1 in 3` → `one third`.
 * Ratios that have no usual name in words are left alone.
 */
export function readFigures(text: string): string {
  return readPercent(text).replace(ratio, (whole, one: string, all: string) => {
    const [count, part] = [toNumber(one), parts[toNumber(all)]];
    if (part === undefined || count >= toNumber(all)) return whole;
    return count === 1 ? `one ${part}` : `${numberWords[count]} ${part}s`;
  });
}

function toNumber(text: string): number {
  return parseNumberWord(text) ?? Number(text);
}

/** The other way to write a number from two to twelve: `3` for `three`, `three` for `3`; null for all else. */
export function rewriteNumber(word: string): string | null {
  const value = parseNumberWord(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
  if (value < 2 || value > 12) return null;
  return /^\d/.test(word) ? (numberWords[value] ?? null) : String(value);
}
