import type { Records } from '../../src/model/text/content.ts';
import type { Declaration } from '../../src/model/text/corpus.ts';
import { findPhrases } from '../../src/model/wording/phrase.ts';
import type { InstrumentRecord } from '../../src/schema/instrument.ts';

/** A footnote with the instrument it reaches, or a name for the one that has to be written. */
export interface ResolvedFootnote {
  readonly number: number;
  readonly text: string;
  /** The units that carry its marks. */
  readonly units: readonly string[];
  readonly instrument: string | undefined;
  /** Name for a new record. */
  readonly slug: string;
}

/** Finds the instrument of each footnote, by the rule of the model: exact words, case and blanks aside. */
export function resolveFootnotes(
  { footnotes }: Declaration,
  instruments: Records<InstrumentRecord>,
): ResolvedFootnote[] {
  return footnotes.map(({ number, resolved, units }) => {
    const text = resolved.replaceAll('*', '');
    const [instrument] =
      Object.entries(instruments).find(
        ([, { citedAs }]) => findPhrases(text, citedAs).length > 0,
      ) ?? [];
    return { number, text, units, instrument, slug: nameInstrument(text) };
  });
}

/** `Resolution 64/293.` → `a-res-64-293`; else the words themselves. */
function nameInstrument(text: string): string {
  const [, resolution] = /\b[Rr]esolution ((?:E?S-)?\d+\/\d+)/.exec(text) ?? [];
  const [symbol] = /\bA\/[A-Z\d./]+\d/.exec(text) ?? [];
  const words = resolution
    ? `a-res-${resolution}`
    : (symbol ?? text.split(/\s+/).slice(0, 6).join('-'));
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
