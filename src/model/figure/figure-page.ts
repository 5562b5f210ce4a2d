import { listRows, type Chart } from './chart.ts';
import type { Corpus } from '../text/corpus.ts';
import { describeFigure, type Figure } from './figure.ts';

/** Another figure, with the reason why it can or must not be set beside this one. */
export interface Neighbour {
  readonly figure: Figure;
  readonly because: string;
}

/** Everything the page of one figure shows. */
export interface FigurePage {
  readonly figure: Figure;
  /** The sentence of the source, cut around the words that hold the figure. */
  readonly sentence: readonly [before: string, words: string, after: string];
  readonly comparable: readonly Neighbour[];
  /** From this record and from those that name this one. */
  readonly notComparable: readonly Neighbour[];
  readonly charts: readonly Chart[];
}

/**
 * Gathers the page of one figure.
 * @param charts all charts
 * @throws Error if the words do not stand in the sentence, or a neighbour does not exist
 */
export function describeFigurePage(
  corpus: Corpus,
  charts: readonly Chart[],
  id: string,
): FigurePage {
  const figure = describeFigure(corpus, id);
  const { record } = figure;
  return {
    figure,
    sentence: cutSentence(figure),
    comparable: record.comparableWith.map((other) => ({
      figure: describeFigure(corpus, other.id),
      because: other.because,
    })),
    notComparable: listObjections(corpus, figure),
    charts: charts.filter((chart) => listRows(chart).some((row) => row.figure?.id === id)),
  };
}

function cutSentence({ id, record: { sentence, words } }: Figure): [string, string, string] {
  const start = sentence.toLowerCase().indexOf(words.toLowerCase());
  if (start < 0)
    throw new Error(`The words of the figure “${id}”, “${words}”, do not stand in its sentence.`);
  const end = start + words.length;
  return [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
}

function listObjections(corpus: Corpus, { id, record }: Figure): Neighbour[] {
  const own = record.notComparableWith;
  const others = Object.entries(corpus.content.statistics).flatMap(
    ([other, { notComparableWith }]) =>
      notComparableWith
        .filter((named) => named.id === id)
        .map(({ because }) => ({ id: other, because })),
  );
  return [...own, ...others.filter((other) => own.every((named) => named.id !== other.id))].map(
    (other) => ({
      figure: describeFigure(corpus, other.id),
      because: other.because,
    }),
  );
}
