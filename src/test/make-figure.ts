import type { Figure } from '../model/figure/figure.ts';
import type { StatisticRecord } from '../schema/statistic.ts';

const record: StatisticRecord = {
  title: 'Speaker: 40 per cent of cases',
  source: '001',
  statement: '2025/speaker',
  voice: null,
  words: '40 per cent of cases',
  sentence: 'The speaker named 40 per cent of cases.',
  inQuotationMarks: false,
  value: 40,
  bound: 'exactly',
  unit: 'per cent',
  measures: 'cases of forced labour',
  of: 'all cases',
  year: '2025',
  subject: 'victims',
  namedSource: null,
  testimony: false,
  caveats: [],
  comparableWith: [],
  notComparableWith: [],
  speaksTo: [],
  notCharted: null,
};

/** A figure for tests, right in every respect that is not given. */
export function makeFigure(
  id: string,
  given: Partial<StatisticRecord> = {},
  speaker = 'Speaker',
): Figure {
  return {
    id,
    record: { ...record, title: `${speaker}: ${id}`, ...given },
    speaker,
    role: null,
    meeting: '2025',
    source: {
      name: 'press-release',
      title: 'Press release',
      short: 'GA/1',
      publisher: 'United Nations',
      published: '2025-11-24',
      kind: 'press release',
      standing: 'Not an official record.',
      sha256: '0'.repeat(64),
      kept: false,
    },
  };
}
