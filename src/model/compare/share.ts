/** Some words of a text, of how many. */
export interface Share {
  readonly words: number;
  readonly of: number;
}

/** A share in whole per cent; never rounded to all or nothing if it is neither. */
export function formatShare({ words, of }: Share): string {
  const percent = Math.round((100 * words) / of);
  if (words > 0 && percent === 0) return 'under 1%';
  return words < of && percent === 100 ? 'over 99%' : `${percent}%`;
}
