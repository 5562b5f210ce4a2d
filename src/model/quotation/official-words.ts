import { cutWords } from '../word/cut-words.ts';
import { parseLocator } from '../text/locator.ts';
import type { Passage } from '../word/token.ts';

/** A word of the official text. */
export interface OfficialWord {
  /** As it is compared: small letters, one form of apostrophe. */
  readonly folded: string;
  readonly unit: string;
  /** Characters of its unit's text. */
  readonly start: number;
  readonly end: number;
}

/** The official text as one row of words for each declaration, in reading order, so that a quotation may run from unit to unit. */
export interface OfficialWords {
  readonly units: ReadonlyMap<string, string>;
  readonly rows: readonly (readonly OfficialWord[])[];
  readonly vocabulary: ReadonlySet<string>;
}

/** @param passages units in reading order; declarations are kept in the order of their years */
export function listOfficialWords(passages: readonly Passage[]): OfficialWords {
  const rows = new Map<string, OfficialWord[]>();
  for (const { locator, text } of passages) {
    const { declaration } = parseLocator(locator);
    const row = rows.get(declaration) ?? [];
    row.push(
      ...cutWords(text).map(({ text: word, start, end }) => ({
        folded: foldQuoted(word),
        unit: locator,
        start,
        end,
      })),
    );
    rows.set(declaration, row);
  }
  const ordered = [...rows].sort(([a], [b]) => Number(a) - Number(b)).map(([, row]) => row);
  return {
    units: new Map(passages.map(({ locator, text }) => [locator, text])),
    rows: ordered,
    vocabulary: new Set(ordered.flat().map(({ folded }) => folded)),
  };
}

/** A word as quotations are compared: capitals and the form of apostrophes do not count, spelling does. */
export function foldQuoted(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
