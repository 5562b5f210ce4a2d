import type { Corpus, Unit } from './corpus.ts';
import { listUnitsWithin } from './unit.ts';
import { findPhrases } from '../wording/phrase.ts';

/** A place where a declaration cites or names an instrument. */
export interface InstrumentCitation {
  readonly instrument: string;
  readonly unit: string;
  /** The footnote that cites it, or null if running text names it. */
  readonly footnote: number | null;
  /** The exact words by which it was found. */
  readonly words: string;
}

/** Every citation of every instrument, in the order of the declarations; found by exact words, never guessed. */
export function listInstrumentCitations({ declarations, content }: Corpus): InstrumentCitation[] {
  const instruments = Object.entries(content.instruments);
  return declarations.flatMap(({ pages, footnotes }) =>
    pages.flatMap(listUnitsWithin).flatMap((unit) => [
      ...footnotes
        .filter(({ units }) => units.includes(unit.locator))
        .flatMap(({ number, resolved }) => {
          const text = resolved.replaceAll('*', '');
          return instruments.flatMap(([instrument, { citedAs }]) =>
            findPhrases(text, citedAs)
              .slice(0, 1)
              .map(({ start, end }) => cite(instrument, unit, number, text.slice(start, end))),
          );
        }),
      ...findNamed(unit.text, instruments).map(([instrument, words]) =>
        cite(instrument, unit, null, words),
      ),
    ]),
  );
}

function cite(
  instrument: string,
  unit: Unit,
  footnote: number | null,
  words: string,
): InstrumentCitation {
  return { instrument, unit: unit.locator, footnote, words };
}

/** Instruments named in a text, each once, with the words of its first mention. */
function findNamed(
  text: string,
  instruments: [string, { namedAs: readonly string[] }][],
): [string, string][] {
  const byName = new Map(
    instruments.flatMap(([id, { namedAs }]) =>
      namedAs.map((name) => [name.toLowerCase(), id] as const),
    ),
  );
  const found = new Map<string, string>();
  for (const { phrase, start, end } of findPhrases(text, [...byName.keys()])) {
    const id = byName.get(phrase);
    if (id !== undefined && !found.has(id)) found.set(id, text.slice(start, end));
  }
  return [...found];
}
