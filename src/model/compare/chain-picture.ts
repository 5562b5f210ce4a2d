import { listChain } from './concordance.ts';
import type { Corpus, Unit } from '../text/corpus.ts';
import type { ConcordanceRecord } from '../../schema/concordance.ts';
import { listBetween } from '../text/series.ts';
import { listCounterpartLinks, type CounterpartLink } from './counterpart-link.ts';

/** A unit as a picture of the whole series shows it. */
export interface PictureUnit {
  readonly locator: string;
  readonly letter: string | null;
  /** `12`, `1 bis`, `pp 3` */
  readonly name: string;
  /** Our heading; empty for a subparagraph. */
  readonly heading: string;
  /** `new`: without counterpart in the text before. `dropped`: without one in the text after. */
  readonly standing: 'joined' | 'new' | 'dropped';
}

/** Texts unit by unit, with what joins one to the next. */
export interface SeriesPicture {
  readonly columns: readonly { readonly id: string; readonly units: readonly PictureUnit[] }[];
  readonly links: readonly CounterpartLink[];
  /** Declarations between them that are not shown, each with the column before it. */
  readonly missing: readonly {
    readonly id: string;
    readonly after: string;
    readonly held: boolean;
  }[];
}

/**
 * Gathers the picture of the texts that concordances join.
 * @param records the concordances that are drawn; without any, all texts stand side by side
 */
export function describeSeries(
  corpus: Corpus,
  records: readonly ConcordanceRecord[] = listChain(corpus),
): SeriesPicture {
  const links = records.flatMap((record) => listCounterpartLinks(corpus, record));
  const rows = records.flatMap((record) => record.rows);
  const joined = new Set(records.flatMap(({ from, to }) => [from, to]));
  const shown = corpus.declarations.filter(({ id }) => joined.size === 0 || joined.has(id));
  const fresh = new Set(rows.flatMap(({ relation, to }) => (relation === 'new' ? to : [])));
  const dropped = new Set(
    rows.flatMap(({ relation, from }) => (relation === 'dropped' ? from : [])),
  );
  const describe = ({ locator, letter, preambular, number, bis }: Unit): PictureUnit => ({
    locator,
    letter,
    name: `${preambular ? 'pp ' : ''}${number}${bis ? ` ${bis}` : ''}`,
    heading: letter === null ? (corpus.content.annotations[locator]?.heading ?? '') : '',
    standing: fresh.has(locator) ? 'new' : dropped.has(locator) ? 'dropped' : 'joined',
  });
  return {
    columns: shown.map(({ id, units }) => ({ id, units: units.map(describe) })),
    links,
    missing: shown.slice(1).flatMap(({ id: to }, index) =>
      listBetween(corpus, { from: shown[index]?.id ?? '', to }).map(({ id, held }) => ({
        id,
        held,
        after: shown[index]?.id ?? '',
      })),
    ),
  };
}
