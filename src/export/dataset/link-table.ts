import { referencePath, unitPath } from '../../model/site/route.ts';
import { toTable } from '../format/csv.ts';
import type { Ground } from '../ground.ts';
import { toInstrumentsJson } from './instrument-json.ts';
import { toPlaceCell, toPlaceColumns } from '../format/place-columns.ts';

/** What all links to a unit have in common. */
interface Link {
  readonly unit: string;
  readonly basis: string;
  readonly because: string;
  readonly words?: string | undefined;
  readonly nature?: string | undefined;
}

/** `/data/bearings.csv`: every link from a statement, position or figure to a unit, with its kind, basis and reason. */
export function toBearingsCsv(ground: Ground): string {
  const { statements, positions, statistics, sources } = ground.corpus.content;
  const list = (kind: string, id: string, links: readonly Link[], source: string | null) =>
    links.map(({ unit, basis, because, words, nature }) => ({
      kind,
      record: id,
      url: ground.toAddress(referencePath(`${kind}/${id}`)),
      unit: toPlaceCell([unit], ground.toAddress),
      unitUrl: ground.toAddress(unitPath(unit)),
      basis,
      because,
      words: words ?? null,
      nature: nature ?? null,
      source: source === null ? null : (sources[source]?.name ?? null),
      ...toPlaceColumns(unit, ground.toAddress),
    }));
  return toTable([
    ...Object.entries(statements).flatMap(([id, { bearsOn, source }]) =>
      list('statement', id, bearsOn, source),
    ),
    ...Object.entries(positions).flatMap(([id, { units }]) => list('position', id, units, null)),
    ...Object.entries(statistics).flatMap(([id, { speaksTo, source }]) =>
      list('statistic', id, speaksTo, source),
    ),
  ]);
}

/** `/data/positions.csv`: a row for each unit of a position, saying what is reported of it; one row if no unit is named. */
export function toPositionsCsv({ corpus, toAddress }: Ground): string {
  return toTable(
    Object.entries(corpus.content.positions).flatMap(
      ([id, { state, declaration, kind, summary, units }]) => {
        const rows = units.length > 0 ? units : [null];
        return rows.map((link) => ({
          id,
          url: toAddress(referencePath(`position/${id}`)),
          state,
          declaration,
          kind: link?.nature ?? kind,
          summary,
          units: link ? toPlaceCell([link.unit], toAddress) : null,
          basis: link?.basis ?? null,
          because: link?.because ?? null,
          recordKind: kind,
          paragraph: toPlaceColumns(link?.unit ?? null, toAddress).paragraph,
          subparagraph: toPlaceColumns(link?.unit ?? null, toAddress).subparagraph,
          address: toPlaceColumns(link?.unit ?? null, toAddress).address,
        }));
      },
    ),
  );
}

/** `/data/statement-topics.csv`: every link from a statement to a topic, with its basis and reason. */
export function toStatementTopicsCsv({ corpus, toAddress }: Ground): string {
  const { statements, speakers } = corpus.content;
  return toTable(
    Object.entries(statements).flatMap(([id, { speaker, declaration, meeting, topics }]) =>
      topics.map(({ topic, basis, because }) => ({
        topic,
        topicUrl: toAddress(referencePath(`topic/${topic}`)),
        statement: id,
        statementUrl: toAddress(referencePath(`statement/${id}`)),
        speaker: speakers[speaker]?.name ?? speaker,
        declaration,
        meeting,
        basis,
        because,
      })),
    ),
  );
}

/** `/data/comparisons.csv`: which figures may and which must not be set beside each other, and why. */
export function toComparisonsCsv({ figures, toAddress }: Ground): string {
  const list = (kind: string, figure: string, others: readonly { id: string; because: string }[]) =>
    others.map(({ id, because }) => ({
      figure,
      figureUrl: toAddress(referencePath(`statistic/${figure}`)),
      other: id,
      otherUrl: toAddress(referencePath(`statistic/${id}`)),
      kind,
      basis: 'our reading',
      because,
    }));
  return toTable(
    figures.flatMap(({ id, record }) => [
      ...list('may be set beside', id, record.comparableWith),
      ...list('must not be set beside', id, record.notComparableWith),
    ]),
  );
}

/** `/data/instrument-places.csv`: every place where a declaration cites, names or means an instrument, with the words that show it. */
export function toInstrumentPlacesCsv(ground: Ground): string {
  return toTable(
    toInstrumentsJson(ground).instruments.flatMap(({ id, url, short, places, meant }) => [
      ...places.map(({ unit, footnote, words }) => ({
        instrument: id,
        instrumentUrl: url,
        name: short,
        ...toPlaceColumns(unit, ground.toAddress),
        kind: footnote === null ? 'named in the text' : `cited in footnote ${footnote}`,
        words,
        because: 'Found by these words.',
      })),
      ...meant.map(({ unit, words, because }) => ({
        instrument: id,
        instrumentUrl: url,
        name: short,
        ...toPlaceColumns(unit, ground.toAddress),
        kind: 'meant without its name',
        words,
        because,
      })),
    ]),
  );
}
