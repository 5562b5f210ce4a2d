import type { Segment } from '../../model/text/segment.ts';
import { inline, text, type Xml } from '../format/xml.ts';

/** A stretch of a text that refers to something, by characters of the text without marks. */
export interface RefRange {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** A run of one style, or a mark, with its place. */
type Atom = { readonly at: number; readonly to: number; readonly xml: Xml };

/**
 * Words with their references and notes in place. White space is kept as it is.
 * @param segments of a unit or of a footnote
 * @param refs ranges that do not overlap
 * @param toNote the note that stands at a mark
 */
export function toWords(
  segments: readonly Segment[],
  refs: readonly RefRange[],
  toNote: (footnote: number, occurrence: number) => Xml,
): Xml[] {
  const cuts = refs.flatMap(({ start, end }) => [start, end]);
  const atoms: Atom[] = [];
  let at = 0;
  for (const segment of segments) {
    if (segment.kind === 'mark') {
      atoms.push({ at, to: at, xml: toNote(segment.footnote, segment.occurrence ?? 1) });
      continue;
    }
    const from = at;
    const end = from + segment.text.length;
    const inside = cuts.filter((cut) => cut > from && cut < end).sort((a, b) => a - b);
    for (const to of [...inside, end]) {
      const words = text(segment.text.slice(at - from, to - from));
      atoms.push({ at, to, xml: segment.kind === 'italics' ? inline('i', {}, words) : words });
      at = to;
    }
  }
  return groupByRef(atoms, refs);
}

/** A mark at the edge of a reference stands outside it. */
function groupByRef(atoms: readonly Atom[], refs: readonly RefRange[]): Xml[] {
  const found = (atom: Atom) =>
    refs.find(({ start, end }) =>
      atom.at === atom.to ? atom.at > start && atom.at < end : atom.at >= start && atom.to <= end,
    );
  const pieces: { ref: RefRange | undefined; content: Xml[] }[] = [];
  for (const atom of atoms) {
    const ref = found(atom);
    const last = pieces.at(-1);
    if (ref && last?.ref === ref) last.content.push(atom.xml);
    else pieces.push({ ref, content: [atom.xml] });
  }
  return pieces.flatMap(({ ref, content }) =>
    ref ? [inline('ref', { href: ref.href }, ...content)] : content,
  );
}
