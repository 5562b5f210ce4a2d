import type { ConcordanceRecord, Relation } from '../../schema/concordance.ts';
import { findUnit, type Corpus } from '../text/corpus.ts';
import { findFate } from './fate.ts';
import type { Share } from './share.ts';
import { onceFor } from '../memory/once-for.ts';

/** Two units that a concordance joins, with what of the words of one stands in the other. Our calculation. */
export interface CounterpartLink {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly because: string;
  /** Words of the earlier unit that stand in the later one, kept in place or moved, and of how many. */
  readonly carried: Share;
  /** Words of the later unit that stood in the earlier one, and of how many. */
  readonly brought: Share;
}

/** Every pair of units that the rows of a concordance join, each once, in the order of the earlier text; once for a corpus. */
export function listCounterpartLinks(corpus: Corpus, record: ConcordanceRecord): CounterpartLink[] {
  return ofCorpus(corpus)(record);
}

const ofCorpus = onceFor((corpus: Corpus) =>
  onceFor((record: ConcordanceRecord) => measureLinks(corpus, record)),
);

function measureLinks(corpus: Corpus, record: ConcordanceRecord): CounterpartLink[] {
  const links = new Map<string, CounterpartLink>();
  for (const { from, to, relation, because } of record.rows)
    for (const earlier of from)
      for (const later of to) {
        const key = `${earlier}..${later}`;
        if (links.has(key)) continue;
        const carried = measure(corpus, record, earlier, later, 'later');
        const brought = measure(corpus, record, later, earlier, 'earlier');
        links.set(key, { from: earlier, to: later, relation, because, carried, brought });
      }
  const order = new Map([...corpus.units.keys()].map((locator, index) => [locator, index]));
  const place = (locator: string) => order.get(locator) ?? 0;
  return [...links.values()].sort(
    (a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to),
  );
}

function measure(
  corpus: Corpus,
  record: ConcordanceRecord,
  locator: string,
  counterpart: string,
  direction: 'later' | 'earlier',
): Share {
  const { difference } = findFate(corpus, record, findUnit(corpus, locator).locator, direction);
  if (!difference) return { words: 0, of: 1 };
  const [counts, from, to] =
    direction === 'later'
      ? [difference.carried, locator, counterpart]
      : [difference.brought, counterpart, locator];
  return {
    words: counts.find((count) => count.from === from && count.to === to)?.words ?? 0,
    of: direction === 'later' ? difference.words.before : difference.words.after,
  };
}
