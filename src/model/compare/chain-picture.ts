import { listChain } from './concordance.ts';
import type { Corpus, Unit } from '../text/corpus.ts';
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

/** All texts that are held, unit by unit, with what joins one to the next. */
export interface SeriesPicture {
  readonly columns: readonly { readonly id: string; readonly units: readonly PictureUnit[] }[];
  readonly links: readonly CounterpartLink[];
  /** Declarations whose text is not held, each with the column before it. */
  readonly missing: readonly { readonly id: string; readonly after: string }[];
}

/** Gathers the picture of the series; texts that no concordance joins stand side by side without links. */
export function describeSeries(corpus: Corpus): SeriesPicture {
  const links = listChain(corpus).flatMap((record) => listCounterpartLinks(corpus, record));
  const rows = listChain(corpus).flatMap((record) => record.rows);
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
    columns: corpus.declarations.map(({ id, units }) => ({ id, units: units.map(describe) })),
    links,
    missing: corpus.missing.flatMap(({ id }) => {
      const after = corpus.declarations.findLast((declaration) => declaration.id < id)?.id;
      return after !== undefined && corpus.declarations.some((declaration) => declaration.id > id)
        ? [{ id, after }]
        : [];
    }),
  };
}
