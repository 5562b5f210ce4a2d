import type { Exclusion } from '../../src/schema/exclusion.ts';
import type { StatisticRecord } from '../../src/schema/statistic.ts';
import { listSpans, isWithin, type Span } from './list-spans.ts';
import { listTokens, type NumberToken } from './list-tokens.ts';

/** What answers for a number-like word of a source. */
export interface Account {
  readonly token: NumberToken;
  /** `figure`: in the words of a record. `year`: in its sentence, named as its year. `excluded`: in an exclusion. */
  readonly by: 'figure' | 'year' | 'excluded' | null;
  /** Id of the record, or the reason of the exclusion. */
  readonly which: string;
}

/**
 * Answers for every number-like word of one source. A sentence of the ledger answers only for the words of its record and
 * for its year: a second figure in the same sentence is not passed over.
 * @param records figures of this source by id
 * @param exclusions of this source
 */
export function accountTokens(
  text: string,
  records: Readonly<Record<string, StatisticRecord>>,
  exclusions: readonly Exclusion[],
): Account[] {
  const figures: { span: Span; id: string }[] = [];
  const years: { span: Span; id: string; year: string }[] = [];
  for (const [id, { sentence, words, year }] of Object.entries(records))
    for (const place of listSpans(text, sentence)) {
      years.push({ span: place, id, year });
      for (const { start, end } of listSpans(sentence, words))
        figures.push({ span: { start: place.start + start, end: place.start + end }, id });
    }
  const excluded = exclusions.flatMap(({ words, because }) =>
    listSpans(text, words).map((span) => ({ span, because })),
  );
  return listTokens(text).map((token): Account => {
    const figure = figures.find(({ span }) => isWithin(token, span));
    if (figure) return { token, by: 'figure', which: figure.id };
    const left = excluded.find(({ span }) => isWithin(token, span));
    if (left) return { token, by: 'excluded', which: left.because };
    const year = years.find((one) => isWithin(token, one.span) && isYearOf(token.words, one.year));
    return year ? { token, by: 'year', which: year.id } : { token, by: null, which: '' };
  });
}

/** `2015` is named by `since 2015; the last year is not given`. */
function isYearOf(words: string, year: string): boolean {
  return /^\d{4}$/.test(words) && year.includes(words);
}
