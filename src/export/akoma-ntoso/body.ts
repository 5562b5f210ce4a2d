import type { Unit } from '../../model/text/corpus.ts';
import type { HeadingRecord } from '../../schema/declaration.ts';
import { block, inline, text, type Xml } from '../format/xml.ts';
import { toParagraph, toRecital, type ParagraphGround } from './paragraph.ts';

/** What a heading of each level makes. */
const containers = ['part', 'section', 'subsection'] as const;

/** Formula and preambular paragraphs; null if there are none. */
export function toPreamble(
  ground: ParagraphGround,
  formula: string | null,
  preamble: readonly Unit[],
  prefix: string,
): Xml | null {
  if (formula === null && preamble.length === 0) return null;
  return block(
    'preamble',
    {},
    formula === null
      ? null
      : block(
          'formula',
          { name: 'enactingFormula', eId: `${prefix}formula_1` },
          inline('p', {}, text(formula)),
        ),
    preamble.length === 0
      ? null
      : block(
          'recitals',
          { eId: `${prefix}recs_1` },
          ...preamble.map((unit) => toRecital(ground, unit, prefix)),
        ),
  );
}

/** The numbered paragraphs, under their headings if there are any. */
export function toBody(ground: ParagraphGround, paragraphs: readonly Unit[], prefix: string): Xml {
  const counts = new Map<string, number>();
  return block('mainBody', {}, ...toLevel(ground, paragraphs, 1, prefix, prefix, counts));
}

/** Paragraphs of one level: those before any heading of it, then a container for each. */
function toLevel(
  ground: ParagraphGround,
  paragraphs: readonly Unit[],
  level: number,
  prefix: string,
  under: string,
  counts: Map<string, number>,
): Xml[] {
  if (level > containers.length)
    return paragraphs.map((paragraph) => toParagraph(ground, paragraph, prefix));
  const groups: { heading: HeadingRecord | null; units: Unit[] }[] = [];
  for (const paragraph of paragraphs) {
    const heading = paragraph.headings.find((one) => one.level === level);
    const last = groups.at(-1);
    // A heading of a higher level is written by the level above it.
    if (heading || !last) groups.push({ heading: heading ?? null, units: [paragraph] });
    else last.units.push(paragraph);
  }
  return groups.flatMap(({ heading, units }) => {
    if (!heading) return toLevel(ground, units, level + 1, prefix, under, counts);
    const name = containers[level - 1] ?? 'part';
    const key = `${under}${name}_${heading.mark ?? 'unnumbered'}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const eId = heading.mark && count === 1 ? key : `${key}_${count}`;
    return [
      block(
        name,
        { eId },
        heading.mark === undefined ? null : inline('num', {}, text(`${heading.mark}.`)),
        inline('heading', {}, text(heading.text)),
        ...toLevel(ground, units, level + 1, prefix, `${eId}__`, counts),
      ),
    ];
  });
}
