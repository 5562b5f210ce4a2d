import { resolveIbid } from '../../src/model/text/footnote.ts';
import { findPhrases } from '../../src/model/wording/phrase.ts';
import type { HeldDeclaration } from '../../src/schema/declaration.ts';

/** An instrument by its file name, with the words by which footnotes cite it. */
export interface KnownInstrument {
  readonly name: string;
  readonly citedAs: readonly string[];
}

/** A footnote with the instrument it reaches, or a name for the one that has to be written. */
export interface ResolvedFootnote {
  readonly number: number;
  readonly text: string;
  readonly instrument: string | undefined;
  /** Name for a new record. */
  readonly slug: string;
}

/** Resolves “Ibid.” and finds the instrument of each footnote. */
export function resolveFootnotes(
  { footnotes }: HeldDeclaration,
  known: readonly KnownInstrument[],
): ResolvedFootnote[] {
  const texts = resolveIbid(footnotes.map(({ text }) => text));
  return footnotes.map(({ number }, at) => {
    const text = (texts[at] ?? '').replaceAll('*', '');
    // By the rule of the model: exact words, case and blanks aside.
    const found = known.find(({ citedAs }) => findPhrases(text, citedAs).length > 0);
    return { number, text, instrument: found?.name, slug: nameInstrument(text) };
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
