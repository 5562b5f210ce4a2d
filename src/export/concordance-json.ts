import type { ConcordanceRecord } from '../schema/concordance.ts';
import { listMissingBetween } from '../model/concordance.ts';
import type { Corpus } from '../model/corpus.ts';
import { listCounterpartLinks, type CounterpartLink } from '../model/counterpart-link.ts';
import { historyPath } from '../model/route.ts';
import type { ToAddress } from './declaration-json.ts';

/** `/concordance/2017-2025.json`: the rows, and for each pair of units the words they have in common. */
export function toConcordanceJson(corpus: Corpus, record: ConcordanceRecord, edition: string, toAddress: ToAddress) {
  const { from, to, rows } = record;
  return {
    from,
    to,
    edition,
    textsNotHeldBetween: listMissingBetween(corpus, record).map(({ id, symbol }) => ({ id, symbol })),
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
    })),
  };
}

const header = [
  'from',
  'to',
  'relation',
  'words_carried',
  'words_of_earlier',
  'share_of_earlier',
  'words_brought',
  'words_of_later',
  'share_of_later',
  'because',
];

/** `/concordance/2017-2025.csv` (RFC 4180): a line for each pair of units; what is new or dropped has one side only. */
export function toConcordanceCsv(corpus: Corpus, record: ConcordanceRecord): string {
  const pairs = listCounterpartLinks(corpus, record).map(toCells);
  const alone = record.rows
    .filter(({ from, to }) => from.length === 0 || to.length === 0)
    .flatMap(({ from, to, relation, because }) =>
      [...from.map((unit) => [unit, '']), ...to.map((unit) => ['', unit])].map((ends) => [...ends, relation, '', '', '', '', '', '', because]),
    );
  return [header, ...pairs, ...alone].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function toCells({ from, to, relation, carried, brought, because }: CounterpartLink): string[] {
  const numbers = [carried.words, carried.of, round(carried), brought.words, brought.of, round(brought)];
  return [from, to, relation, ...numbers.map(String), because];
}

/** A share with three decimals. */
function round({ words, of }: { words: number; of: number }): number {
  return Math.round((1000 * words) / of) / 1000;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
