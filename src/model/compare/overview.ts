import type { Corpus } from '../text/corpus.ts';
import { describeSeries, type PictureUnit } from './chain-picture.ts';
import type { Share } from './share.ts';

/** A paragraph with all its subparagraphs, as the small picture of the series shows it. */
export interface OverviewParagraph {
  readonly locator: string;
  /** `12`, `1 bis`, `pp 3` */
  readonly name: string;
  /** Our heading; empty if none is written yet. */
  readonly heading: string;
  readonly standing: PictureUnit['standing'];
}

/** Two paragraphs that share words, subparagraphs included. Our calculation. */
export interface OverviewLink {
  readonly from: string;
  readonly to: string;
  readonly carried: Share;
  readonly brought: Share;
}

/** The series at a glance: each paragraph once, its subparagraphs counted with it. */
export interface Overview {
  readonly rows: readonly {
    readonly id: string;
    readonly paragraphs: readonly OverviewParagraph[];
  }[];
  readonly links: readonly OverviewLink[];
  /** Declarations whose text is not held, each with the row before it. */
  readonly missing: readonly { readonly id: string; readonly after: string }[];
}

/** Gathers the units of the series into their paragraphs. A paragraph is new or dropped only if all of it is. */
export function describeOverview(corpus: Corpus): Overview {
  const { columns, links, missing } = describeSeries(corpus);
  const paragraphOf = (locator: string) => corpus.units.get(locator)?.paragraph ?? locator;
  const sizes = new Map<string, number>();
  for (const [locator, { text }] of corpus.units) sizes.set(locator, text.split(/\s+/).length);
  for (const { from, to, carried, brought } of links)
    sizes.set(from, carried.of).set(to, brought.of);
  const whole = new Map<string, number>();
  for (const [locator, size] of sizes)
    whole.set(paragraphOf(locator), (whole.get(paragraphOf(locator)) ?? 0) + size);

  const joined = new Map<string, OverviewLink>();
  for (const link of links) {
    const [from, to] = [paragraphOf(link.from), paragraphOf(link.to)];
    const before = joined.get(`${from}..${to}`);
    joined.set(`${from}..${to}`, {
      from,
      to,
      carried: {
        words: (before?.carried.words ?? 0) + link.carried.words,
        of: whole.get(from) ?? 1,
      },
      brought: {
        words: (before?.brought.words ?? 0) + link.brought.words,
        of: whole.get(to) ?? 1,
      },
    });
  }
  const ends = new Set([...joined.values()].flatMap(({ from, to }) => [from, to]));
  return {
    rows: columns.map(({ id, units }) => ({
      id,
      paragraphs: units
        .filter(({ letter }) => letter === null)
        .map(({ locator, name, heading, standing }) => ({
          locator,
          name,
          heading,
          standing: ends.has(locator) ? 'joined' : standing,
        })),
    })),
    links: [...joined.values()],
    missing,
  };
}
