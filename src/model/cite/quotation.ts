/** A unit as far as its words go: one of the corpus, or one of `/2025.json`. */
export interface QuotedUnit {
  /** What is printed before its words, `12.` or `(d)`; made of number or letter if it is left out. */
  readonly printed?: string;
  readonly number?: number;
  readonly letter?: string | null;
  /** All its words, the tail included; a line break parts blocks. */
  readonly text: string;
  /** The words that stand after its subparagraphs. */
  readonly tail?: string | undefined;
  readonly subparagraphs?: readonly QuotedUnit[] | undefined;
}

/**
 * The official number and words of a unit, one line for each part: a paragraph with all its subparagraphs,
 * a subparagraph after the opening words that govern it.
 * @param letter of the subparagraph, `d`, `d/ii`; null for the whole paragraph
 */
export function quoteUnit(paragraph: QuotedUnit, letter: string | null): string[] {
  return quote(paragraph, letter?.split('/') ?? []);
}

function quote(unit: QuotedUnit, [next, ...rest]: readonly string[]): string[] {
  const { text, tail = '', subparagraphs = [] } = unit;
  const words = tail === '' ? text : text.slice(0, -tail.length - 1);
  const printed = unit.printed ?? nameUnit(unit);
  const own = `${printed}${printed && ' '}${words}`.split('\n');
  if (next !== undefined) {
    const point = subparagraphs.find((one) => ownLetter(one) === next);
    return [...own, ...(point ? quote(point, rest) : [])];
  }
  return [
    ...own,
    ...subparagraphs.flatMap((point) => quote(point, [])),
    ...(tail === '' ? [] : [tail]),
  ];
}

function nameUnit(unit: QuotedUnit): string {
  const letter = ownLetter(unit);
  return letter === null ? `${unit.number}.` : `(${letter})`;
}

/** The last letter of its path: `d/ii` → `ii`. */
function ownLetter({ letter }: QuotedUnit): string | null {
  return letter?.split('/').at(-1) ?? null;
}
