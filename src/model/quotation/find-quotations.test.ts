import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../test/read-corpus.ts';
import { checkText, findQuotations } from './find-quotations.ts';
import { listOfficialWords } from './official-words.ts';
import { createHeldWords } from './held-words.ts';
import type { QuotationVerdict } from './quotation-verdict.ts';

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
  readFileSync(new URL('../../test/fixtures/search/quotations.yaml', import.meta.url), 'utf8'),
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

describe('words altered at an end of a quotation are shown beside the official ones', () => {
  const piecesOf = (text: string) => {
    const [only] = findQuotations(official, text);
    return only?.result.verdict === 'altered'
      ? only.result.places[0]?.pieces.map(({ kind, text: words }) => [kind, words.trim()])
      : only?.result.verdict;
  };
  const middle =
    'the need to actively involve them, incorporating their perspective and experience in all efforts to prevent and combat';

  test('at its beginning', () =>
    expect(piecesOf(`We acknowlege ${middle}`)).toEqual([
      ['kept', 'We'],
      ['missing', 'acknowledge'],
      ['added', 'acknowlege'],
      ['kept', middle],
    ]));

  test('at its end', () =>
    expect(piecesOf(`${middle} traficking in persons`)).toEqual([
      ['kept', middle],
      ['missing', 'trafficking'],
      ['added', 'traficking'],
      ['kept', 'in persons,'],
    ]));

  test('but not words that only lead up to it', () =>
    expect(piecesOf(`As States agreed, ${middle} trafficking`)).toEqual([
      ['added', 'As States agreed'],
      ['kept', `${middle} trafficking`],
    ]));
});

test('a sentence without quotation marks beside quotations that have them is checked too, and all else is counted', () => {
  const { quotations, singleWords, others } = checkText(
    official,
    'We acknowlege the need to actively involve them, incorporating their perspective and experience. The text calls them “agents of change in the global fight” and “heroes”. Nobody knows what the States Members will do with these words of theirs.',
  );
  expect(quotations.map(({ result }) => result.verdict)).toEqual(['altered', 'word for word']);
  expect(singleWords).toEqual(['heroes']);
  expect(others).toBe(1);
});
