import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../model/quotation/find-quotations.ts';
import { listOfficialWords } from '../../model/quotation/official-words.ts';
import { createHeldWords } from '../../model/quotation/held-words.ts';
import type { QuotationVerdict } from '../../model/quotation/quotation-verdict.ts';
import { readCorpus } from './read-corpus.ts';

interface Expected {
  readonly verdict: QuotationVerdict['verdict'];
  readonly units?: readonly string[];
  /** What is shown as left out, or as not in the text, word by word. */
  readonly shows?: readonly string[];
  /** Who said it. */
  readonly speaker?: string;
  /** What is said to have been left out of account. */
  readonly note?: string;
}

interface Case extends Expected {
  readonly because: string;
  readonly text: string;
  readonly found?: readonly Expected[];
}

const corpus = await readCorpus();
const official = listOfficialWords(createHeldWords(corpus));
const cases = parse(
  readFileSync(new URL('../fixtures/search/quotations.yaml', import.meta.url), 'utf8'),
) as Case[];

/** Units by which a verdict is judged: all places of official words, the nearest passage of others. */
function unitsOf(
  { verdict, places }: QuotationVerdict,
  wanted: readonly string[],
): readonly string[] {
  const units = places.flatMap((place) => place.units);
  if (verdict.startsWith('word') || verdict === 'joined') return units;
  return wanted.some((unit) => units.includes(unit)) ? wanted : units;
}

describe('a pasted passage is found, or not, and what was done to it is shown', () => {
  test.each(cases.map((one) => [one.because, one] as const))('%s', (_, { text, found, ...one }) => {
    const wanted: readonly Expected[] = found ?? [one];
    const results = findQuotations(official, text).map(({ result }) => result);
    expect(results.map(({ verdict }) => verdict)).toEqual(wanted.map(({ verdict }) => verdict));
    for (const [at, { units, shows = [], speaker, note }] of wanted.entries()) {
      const result = results[at] as QuotationVerdict;
      if (units && units.length > 0) expect(unitsOf(result, units)).toEqual(units);
      const pieces = result.places.flatMap((place) => place.pieces);
      const shown = pieces
        .filter(({ kind }) => kind !== 'kept')
        .map(({ text: words }) => words)
        .join(' | ');
      for (const words of shows) expect(shown).toContain(words);
      if (speaker !== undefined)
        expect(result.voices.map((voice) => voice.speaker)).toContain(speaker);
      if (note !== undefined) expect(result.notes.join(' ')).toContain(note);
    }
  });
});

test('every unit of every declaration stands word for word, and says where else', () => {
  for (const { locator, text } of corpus.units.values()) {
    const [only, ...others] = findQuotations(official, text);
    expect(others).toEqual([]);
    expect(only?.result.verdict).toBe('word for word');
    expect(only && unitsOf(only.result, [])).toContain(locator);
  }
});
