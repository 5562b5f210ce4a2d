import type { Figure } from './figure.ts';
import { toShare } from './figure-value.ts';

/**
 * How figures are drawn together: `alone` against its own whole, `compared` on one axis,
 * `stacked` as parts of one whole, `trend` as one measure at several times.
 */
export type SeriesForm = 'alone' | 'compared' | 'stacked' | 'trend';

/** Figures that may be drawn together in one form. */
export interface Series {
  readonly form: SeriesForm;
  readonly figures: readonly Figure[];
}

/** Why figures must not be drawn so, in words a reader understands. */
export class SeriesError extends Error {
  readonly reason:
    | 'testimony'
    | 'no number'
    | 'units'
    | 'wholes'
    | 'not comparable'
    | 'overlap'
    | 'measures'
    | 'years';
  constructor(reason: SeriesError['reason'], message: string) {
    super(message);
    this.name = 'SeriesError';
    this.reason = reason;
  }
}

/**
 * Joins figures into a series, or refuses.
 * @throws SeriesError for testimony, for a figure without number, and if the form would say what the figures do not
 */
export function buildSeries(form: SeriesForm, figures: readonly Figure[]): Series {
  for (const figure of figures) refuseAlone(figure);
  if (form === 'alone' && figures.length > 1)
    throw new SeriesError(
      'wholes',
      `“alone” takes one figure, not ${figures.length}: ${listTitles(figures)}.`,
    );
  if (form === 'trend') refuseTrend(figures);
  for (const [index, first] of figures.entries())
    for (const second of figures.slice(index + 1)) refusePair(form, first, second);
  if (form === 'stacked') refuseOverflow(figures);
  return { form, figures };
}

function refuseAlone({ id, record }: Figure): void {
  if (record.testimony)
    throw new SeriesError(
      'testimony',
      `“${id}” tells what was done to a person. Testimony is not data: it is never charted.`,
    );
  if (record.value === null)
    throw new SeriesError(
      'no number',
      `“${record.title}” says no number (“${record.words}”): there is nothing to draw.`,
    );
}

function refusePair(form: SeriesForm, first: Figure, second: Figure): void {
  const [a, b] = [first.record, second.record];
  const both = `“${a.title}” and “${b.title}”`;
  const because = findObjection(first, second);
  if (because !== null)
    throw new SeriesError(
      form === 'stacked' ? 'overlap' : 'not comparable',
      `${both} must not be set beside each other. ${because}`,
    );
  if (a.unit !== b.unit)
    throw new SeriesError(
      'units',
      `${both} have different units, “${a.unit}” and “${b.unit}”: one axis cannot carry both.`,
    );
  if (a.of !== b.of)
    throw new SeriesError(
      'wholes',
      `${both} are of different wholes, “${a.of}” and “${b.of}”: draw each against its own.`,
    );
  if (form === 'stacked' && !excludes(first, second))
    throw new SeriesError(
      'overlap',
      `${both} can overlap: no record says that what is counted in one is not counted in the other, so they must not be stacked.`,
    );
}

/** A trend needs one measure, by one voice, at known and different times. */
function refuseTrend(figures: readonly Figure[]): void {
  const [first] = figures;
  for (const figure of figures) {
    if (!first) return;
    if (figure.record.measures !== first.record.measures)
      throw new SeriesError(
        'measures',
        figure.speaker === first.speaker
          ? `“${figure.record.title}” and “${first.record.title}” measure different things: no line joins them.`
          : `${figure.speaker} and ${first.speaker} measured different things, “${figure.record.measures}” and “${first.record.measures}”: two speakers’ figures are not a trend.`,
      );
    if (!/^\d{4}$/.test(figure.record.year))
      throw new SeriesError(
        'years',
        `“${figure.record.title}” has no year (“${figure.record.year}”): it has no place on a line of time.`,
      );
  }
  if (new Set(figures.map(({ record }) => record.year)).size < figures.length)
    throw new SeriesError(
      'years',
      `${listTitles(figures)}: two figures of one year are not a trend.`,
    );
}

function refuseOverflow(figures: readonly Figure[]): void {
  const sum = figures.reduce((total, { record }) => total + (toShare(record) ?? 0), 0);
  if (sum > 1)
    throw new SeriesError(
      'overlap',
      `${listTitles(figures)} add up to more than their whole: they overlap and must not be stacked.`,
    );
}

/** The reason one of the two records gives for not setting them beside each other, or null. */
export function findObjection(first: Figure, second: Figure): string | null {
  const named = [
    ...first.record.notComparableWith.filter(({ id }) => id === second.id),
    ...second.record.notComparableWith.filter(({ id }) => id === first.id),
  ];
  return named[0]?.because ?? null;
}

function excludes(first: Figure, second: Figure): boolean {
  return (
    first.record.excludes.some(({ id }) => id === second.id) ||
    second.record.excludes.some(({ id }) => id === first.id)
  );
}

function listTitles(figures: readonly Figure[]): string {
  return figures.map(({ record }) => `“${record.title}”`).join(', ');
}
