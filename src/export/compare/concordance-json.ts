import type { ConcordanceRecord } from '../../schema/concordance.ts';
import { listMissingBetween } from '../../model/compare/concordance.ts';
import type { Corpus } from '../../model/text/corpus.ts';
import {
  listCounterpartLinks,
  type CounterpartLink,
} from '../../model/compare/counterpart-link.ts';
import { historyPath } from '../../model/site/route.ts';
import type { Share } from '../../model/compare/share.ts';
import { toPlaceCell, toPlaceColumns } from '../format/place-columns.ts';
import { toCsv, type CsvCell } from '../format/csv.ts';
import type { ToAddress } from '../format/to-address.ts';

/** `/concordance/2017-2025.json`: the rows, and for each pair of units the words they have in common. */
export function toConcordanceJson(
  corpus: Corpus,
  record: ConcordanceRecord,
  edition: string,
  toAddress: ToAddress,
) {
  const { from, to, rows } = record;
  return {
    from,
    to,
    edition,
    textsNotHeldBetween: listMissingBetween(corpus, record).map(({ id, symbol }) => ({
      id,
      symbol,
    })),
    note: 'Relations and reasons are ours. Words are our calculation: a hyphenated word is one word; words kept in place and words moved count.',
    rows,
    pairs: listCounterpartLinks(corpus, record).map((link) => ({
      from: link.from,
      to: link.to,
      url: toAddress(historyPath(link.to)),
      relation: link.relation,
      wordsCarried: link.carried.words,
      wordsOfEarlier: link.carried.of,
      shareOfEarlier: round(link.carried),
      wordsBrought: link.brought.words,
      wordsOfLater: link.brought.of,
      shareOfLater: round(link.brought),
      because: link.because,
    })),
  };
}

/** Names of the columns of a place at one end of a row. */
function placeHeads(end: 'from' | 'to'): string[] {
  return ['Declaration', 'Paragraph', 'Subparagraph', 'Address'].map((name) => `${end}${name}`);
}

const header = [
  'from',
  'to',
  'relation',
  'wordsCarried',
  'wordsOfEarlier',
  'shareOfEarlier',
  'wordsBrought',
  'wordsOfLater',
  'shareOfLater',
  'because',
  ...placeHeads('from'),
  ...placeHeads('to'),
];

/** `/concordance/2017-2025.csv`: a line for each pair of units; what is new or dropped has one side only. */
export function toConcordanceCsv(
  corpus: Corpus,
  record: ConcordanceRecord,
  toAddress: ToAddress,
): string {
  const places = (...units: (string | null)[]) =>
    units.flatMap((unit) => Object.values(toPlaceColumns(unit, toAddress)));
  const pairs = listCounterpartLinks(corpus, record).map((link) => [
    ...toCells(link, toAddress),
    ...places(link.from, link.to),
  ]);
  const alone = record.rows.flatMap(({ from, to, relation, because }) => {
    if (from.length > 0 && to.length > 0) return [];
    const ends = [
      ...from.map((unit) => [unit, null] as const),
      ...to.map((unit) => [null, unit] as const),
    ];
    return ends.map((units) => [
      ...units.map((unit) => (unit === null ? null : toPlaceCell([unit], toAddress))),
      relation,
      ...[null, null, null, null, null, null],
      because,
      ...places(...units),
    ]);
  });
  return toCsv(header, [...pairs, ...alone]);
}

function toCells(
  { from, to, relation, carried, brought, because }: CounterpartLink,
  toAddress: ToAddress,
): CsvCell[] {
  return [
    toPlaceCell([from], toAddress),
    toPlaceCell([to], toAddress),
    relation,
    carried.words,
    carried.of,
    round(carried),
    brought.words,
    brought.of,
    round(brought),
    because,
  ];
}

/** A share with three decimals. */
function round({ words, of }: Share): number {
  return Math.round((1000 * words) / of) / 1000;
}
