import { compareAdoption, listBetween, type SeriesMember } from '../text/series.ts';
import type { Corpus, Unit } from '../text/corpus.ts';
import { countChanges } from './difference-markup.ts';
import { describeRow, type SentencePart } from './fate-sentence.ts';
import { parseLocator } from '../text/locator.ts';
import { reasonPath } from './reason.ts';
import { listUnitsWithin } from '../text/unit.ts';
import { nameDeclaration } from '../text/symbol.ts';
import type { Share } from './share.ts';
import { listFates, traceUnit, type Direction, type Fate } from './fate.ts';

/** The fate of one unit as its page tells it. */
export interface UnitHistory {
  readonly fate: Fate;
  /** What each row says. */
  readonly sentences: readonly {
    readonly parts: readonly SentencePart[];
    /** Where the reason stands: `/compare/reasons/#why-2017-8-2025-12`. */
    readonly reason: string;
  }[];
  /** Words of the unit that stand in its counterparts, of how many; null for what is new or dropped. Our calculation. */
  readonly share: Share | null;
  readonly changes: ReturnType<typeof countChanges>;
  /** Where it stands in texts beyond the counterparts, the nearest text first. */
  readonly beyond: readonly (readonly string[])[];
}

/** What a paragraph page says of one other text. */
export interface History {
  readonly title: string;
  readonly other: string;
  readonly direction: Direction;
  /** The paragraph and its subparagraphs, in order. */
  readonly units: readonly UnitHistory[];
  /** The two texts, the earlier first. */
  readonly texts: readonly [from: string, to: string];
  /** Declarations that lie between. */
  readonly between: readonly SeriesMember[];
}

/** The history of a paragraph and its subparagraphs: one entry for each text it can be compared with. */
export function listHistories(corpus: Corpus, paragraph: Unit): History[] {
  const fates = listUnitsWithin(paragraph).flatMap(({ locator }) => listFates(corpus, locator));
  const others = [...new Set(fates.map(({ other }) => other))];
  const later = new Set(
    fates.filter(({ direction }) => direction === 'later').map(({ other }) => other),
  );
  return others.map((other) => {
    const own = fates.filter((fate) => fate.other === other);
    const direction = later.has(other) ? 'later' : 'earlier';
    const [from, to] =
      direction === 'later' ? [paragraph.declaration, other] : [other, paragraph.declaration];
    return {
      title:
        direction === 'earlier'
          ? `Since ${nameDeclaration(other)}`
          : `What became of it${later.size > 1 ? ` by ${nameDeclaration(other)}` : ''}`,
      other,
      direction,
      units: own.map((fate) => describeFate(corpus, fate)),
      texts: [from, to],
      between: listBetween(corpus, { from, to }),
    };
  });
}

function describeFate(corpus: Corpus, fate: Fate): UnitHistory {
  const { unit, direction, rows, difference } = fate;
  const counts = direction === 'later' ? difference?.carried : difference?.brought;
  const own =
    counts?.filter(({ from, to }) => (direction === 'later' ? from : to) === unit.locator) ?? [];
  return {
    fate,
    sentences: rows.map((row) => ({
      parts: describeRow(row, unit.locator, direction),
      reason: reasonPath(corpus, row),
    })),
    share: difference && {
      words: own.reduce((sum, { words }) => sum + words, 0),
      of: direction === 'later' ? difference.words.before : difference.words.after,
    },
    changes: countChanges(difference?.pieces ?? []),
    beyond: traceUnit(corpus, unit.locator, direction).filter((units) =>
      units.every((one) => {
        const { declaration } = parseLocator(one);
        const order = compareAdoption(corpus, declaration, fate.other);
        return direction === 'later' ? order > 0 : order < 0;
      }),
    ),
  };
}
