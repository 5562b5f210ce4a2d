import type { ChartRecord } from '../../schema/chart.ts';
import type { ChartRow } from './chart-row.ts';
import type { Corpus } from '../text/corpus.ts';
import { formatDay } from '../wording/date.ts';
import { labelReference } from '../text/label.ts';

type ChartEvent = Extract<ChartRecord, { kind: 'timeline' }>['events'][number];

/**
 * Events as rows, in the order of time. The number of a row is its day as a year with a fraction: its place on a line.
 * @throws Error if an event has no day, or another day than the record it is about
 */
export function listEventRows(corpus: Corpus, events: readonly ChartEvent[]): ChartRow[] {
  return events
    .map((event) => ({ event, day: findDay(corpus, event) }))
    .sort((a, b) => a.day.localeCompare(b.day, 'en'))
    .map(({ event, day }) => ({
      figure: null,
      label: event.label,
      value: toYear(day),
      day,
      unit: 'day',
      shown: formatDay(day),
      outside: corpus.missing.some(({ id }) => id === event.restsOn[0]),
      of: 'not a share',
      year: day.slice(0, 4),
      speaker: 'ours, from the texts',
      meeting: null,
      source: event.restsOn.map((reference) => labelReference(corpus, reference)).join('; '),
    }));
}

function findDay({ content }: Corpus, { label, day, restsOn }: ChartEvent): string {
  const [about = ''] = restsOn;
  const known =
    content.declarations[about]?.adopted ??
    content.instruments[about.replace('instrument/', '')]?.adopted;
  if (day === undefined && !known)
    throw new Error(`The event “${label}” has no day, and “${about}” gives none: write day.`);
  return day ?? known ?? '';
}

/** `2000-07-01` → about 2000.5 */
function toYear(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}
