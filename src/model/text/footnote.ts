/** A footnote with the unit that carries its mark, and its text with “Ibid.” resolved. */
export interface Footnote {
  readonly number: number;
  readonly text: string;
  readonly unit: string;
  /** The text with “Ibid.” replaced by the work it stands for; the same as `text` elsewhere. */
  readonly resolved: string;
}

/**
 * Replaces “Ibid.” by the work of the footnote before: its text up to volume, number or page.
 * @param texts the footnotes of one declaration in order
 * @throws Error where the first footnote says “Ibid.”
 */
export function resolveIbid(texts: readonly string[]): string[] {
  const resolved: string[] = [];
  for (const text of texts) {
    if (!/^Ibid\./.test(text)) {
      resolved.push(text);
      continue;
    }
    const work = resolved.at(-1)?.replace(/,? *\b(vols?\.|No\.|pp?\.|paras?\.).*$/, '');
    if (work === undefined) throw new Error(`“${text}” has no footnote before it.`);
    const place = text.replace(/^Ibid\./, '');
    resolved.push(place === '' ? work : work.replace(/\.$/, '') + place);
  }
  return resolved;
}
