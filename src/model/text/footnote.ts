import type { HeldDeclaration } from '../../schema/declaration.ts';
import type { Segment } from './segment.ts';
import type { Unit } from './unit.ts';

/** A footnote with the units that carry its marks, and its text with “Ibid.” resolved. */
export interface Footnote {
  readonly number: number;
  readonly text: string;
  /** The unit with its first mark. */
  readonly unit: string;
  /** A unit for each of its marks, in reading order. */
  readonly units: readonly string[];
  /** The text with “Ibid.” replaced by the work it stands for; the same as `text` elsewhere. */
  readonly resolved: string;
}

/**
 * The footnotes of a declaration with the places of their marks.
 * @throws Error if a footnote has no mark
 */
export function buildFootnotes(
  { id, footnotes }: Pick<HeldDeclaration, 'id' | 'footnotes'>,
  units: readonly Unit[],
): Footnote[] {
  const resolved = resolveIbid(footnotes.map(({ text }) => text));
  const places = new Map<number, string[]>();
  for (const { locator, marks } of units)
    for (const { number } of marks) places.set(number, [...(places.get(number) ?? []), locator]);
  return footnotes.map(({ number, text }, index) => {
    const [unit, ...others] = places.get(number) ?? [];
    if (unit === undefined) throw new Error(`Footnote ${number} of ${id} has no mark in the text.`);
    return { number, text, unit, units: [unit, ...others], resolved: resolved[index] ?? text };
  });
}

/** Gives the second and later marks of the same footnote their count, unit after unit in reading order. */
export function numberMarks(): (unit: Unit) => Unit {
  const seen = new Map<number, number>();
  const count = (segments: readonly Segment[]): readonly Segment[] =>
    segments.map((segment) => {
      if (segment.kind !== 'mark') return segment;
      const occurrence = (seen.get(segment.footnote) ?? 0) + 1;
      seen.set(segment.footnote, occurrence);
      return occurrence === 1 ? segment : { ...segment, occurrence };
    });
  const visit = (unit: Unit): Unit => {
    const blocks = unit.blocks.map(count);
    const subparagraphs = unit.subparagraphs.map(visit);
    return { ...unit, blocks, subparagraphs, ending: count(unit.ending) };
  };
  return visit;
}

/**
 * Replaces “Ibid.” by the work of the footnote before: its text up to volume, number or page.
 * @param texts the footnotes of one declaration in order
 * @throws Error if the first footnote says “Ibid.”
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
