import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../test/read-corpus.ts';
import type { QuotationVerdict } from './check-quotation.ts';
import { findQuotations } from './find-quotations.ts';
import { listOfficialWords } from './official-words.ts';

interface Expected {
  readonly verdict: QuotationVerdict['verdict'];
  readonly units: readonly string[];
}
interface Case extends Expected {
  readonly because: string;
  readonly text: string;
  readonly found?: readonly Expected[];
}

const corpus = await readCorpus();
const official = listOfficialWords([...corpus.units.values()]);
const cases = parse(
  readFileSync(new URL('../../test/fixtures/search/quotations.yaml', import.meta.url), 'utf8'),
) as Case[];

/** Units by which a verdict is judged: all places of an exact one, the nearest passage of others. */
function unitsOf(result: QuotationVerdict, wanted: readonly string[]): readonly string[] {
  if ('places' in result) return result.places.flatMap(({ units }) => units);
  return wanted.length === 0
    ? []
    : wanted.filter((unit) => result.units.includes(unit)).length > 0
      ? wanted
      : result.units;
}

describe('a pasted passage is found, or not, and its alterations are seen', () => {
  test.each(cases.map((one) => [one.because, one] as const))(
    '%s',
    (_, { text, verdict, units, found }) => {
      const wanted = found ?? [{ verdict, units }];
      const results = findQuotations(official, text).map(({ result }) => result);
      expect(
        results.map((result, at) => ({
          verdict: result.verdict,
          units: unitsOf(result, wanted[at]?.units ?? []),
        })),
      ).toEqual(wanted);
    },
  );
});

test('every unit of every declaration is exact, or says where else it stands', () => {
  for (const { locator, text } of corpus.units.values()) {
    const [only, ...others] = findQuotations(official, text);
    expect(others).toEqual([]);
    expect(only && unitsOf(only.result, [])).toContain(locator);
  }
});

describe('words altered at an end of a quotation are shown beside the official ones', () => {
  const piecesOf = (text: string) => {
    const [only] = findQuotations(official, text);
    return only?.result.verdict === 'altered'
      ? only.result.pieces.map(({ kind, text: words }) => [kind, words.trim()])
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

test('a sentence without quotation marks beside quotations that have them is checked too', () => {
  const found = findQuotations(
    official,
    'We acknowlege the need to actively involve them, incorporating their perspective and experience. The text calls them “agents of change in the global fight”. Nobody knows what the States Members will do with these words of theirs.',
  );
  expect(found.map(({ result }) => result.verdict)).toEqual(['altered', 'several']);
});
