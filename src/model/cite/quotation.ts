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
  return quoteWithin(paragraph, letter, letter);
}

/**
 * The same from one subparagraph to another, both included, after the opening words that govern them.
 * @param first null for the beginning of the paragraph
 * @param last null for its end
 */
export function quoteWithin(
  paragraph: QuotedUnit,
  first: string | null,
  last: string | null,
): string[] {
  return quote(paragraph, first?.split('/') ?? [], last?.split('/') ?? []);
}

function quote(unit: QuotedUnit, first: readonly string[], last: readonly string[]): string[] {
  const { text, tail = '', subparagraphs = [] } = unit;
  const words = tail === '' ? text : text.slice(0, -tail.length - 1);
  const printed = unit.printed ?? nameUnit(unit);
  const own = `${printed}${printed && ' '}${words}`.split('\n');
  const find = (letter: string) => subparagraphs.findIndex((one) => ownLetter(one) === letter);
  const from = first[0] === undefined ? 0 : find(first[0]);
  const to = last[0] === undefined ? subparagraphs.length - 1 : find(last[0]);
  return [
    ...own,
    ...(from < 0 ? [] : subparagraphs.slice(from, to + 1)).flatMap((point, step, { length }) =>
      quote(point, step === 0 ? first.slice(1) : [], step === length - 1 ? last.slice(1) : []),
    ),
    ...(tail === '' || last.length > 0 ? [] : [tail]),
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
