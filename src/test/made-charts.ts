import { listCharts } from '../model/figure/chart.ts';
import { buildCorpus } from '../model/text/corpus.ts';
import type { ChartRecord } from '../schema/chart.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { SpeakerRecord, StatementRecord } from '../schema/statement.ts';
import type { StatisticRecord } from '../schema/statistic.ts';
import { createRecords } from './content-factory.ts';
import { makeFigure } from './make-figure.ts';
import { numberedTexts } from './numbered-texts.ts';

const said = (given: Partial<StatisticRecord>) =>
  makeFigure('', { source: 'press', statement: '2025/ann-speaker', ...given }).record;
const written = (given: Partial<StatisticRecord>) =>
  said({ source: 'opinion', statement: null, voice: 'the commentary (opinion)', ...given });

const because = 'It counts what the paragraph is about.';
const speaksTo = [{ unit: '2025/30', basis: 'inferred' as const, because }];
const statistics = {
  share: said({ value: 42, speaksTo }),
  bound: said({
    value: 70,
    bound: 'more than',
    of: 'traffickers; which of them, is not given',
    speaksTo,
  }),
  third: said({ value: 1 / 3, unit: 'fraction', bound: 'about', speaksTo }),
  rise: said({ value: 40, unit: 'per cent increase', year: 'since 2015' }),
  more: written({
    value: 1 / 3,
    unit: 'fraction increase',
    notComparableWith: [{ id: 'third', because: 'The one is a share, the other a growth.' }],
  }),
  states: written({ value: 196, unit: 'States', subject: 'organized-crime' }),
  outside: written({ value: 1, unit: 'States' }),
  early: said({ value: 96, statement: '2017/yul-speaker' }),
  told: said({ testimony: true, retold: 'A survivor tells it.' }),
  vague: said({ value: null, bound: 'not a number', unit: 'vague', words: 'shockingly low' }),
};

function chart(record: Record<string, unknown> & { kind: ChartRecord['kind'] }, order: number) {
  const common = {
    order,
    subject: 'Made up',
    summary: 'It is made up.',
    caveats: ['It is made up.'],
  };
  return {
    ...common,
    title: `What ${record.kind} look like: made up, and long enough for two lines`,
    ...record,
  } as ChartRecord;
}

const panel = (figure: string, label: string, outside = false) => ({ figure, label, outside });
const records = [
  {
    kind: 'shares',
    panels: [
      panel('share', 'forced labour among cases'),
      panel(
        'bound',
        '“involving organized criminal groups and forced labour”, of all the traffickers',
      ),
      panel('third', 'children among identified victims'),
    ],
  },
  {
    kind: 'growth',
    panels: [
      panel('rise', 'an increase; of what is not said'),
      panel('more', 'growth of the number of children among detected victims'),
    ],
  },
  {
    kind: 'counts',
    panels: [panel('states', 'countries in it'), panel('outside', 'country outside', true)],
  },
  { kind: 'contrast', panels: [panel('third', 'a share'), panel('more', 'a growth')] },
  {
    kind: 'timeline',
    events: [
      { label: 'Protocol adopted', day: '2000-11-15', restsOn: ['instrument/palermo-protocol'] },
      { label: 'Protocol in force', day: '2003-12-25', restsOn: ['instrument/palermo-protocol'] },
      { label: 'Plan adopted', restsOn: ['instrument/a-res-64-293'] },
      { label: '2017 declaration adopted at the high-level meeting', restsOn: ['2017'] },
      { label: '2021 declaration adopted; we do not have its text', restsOn: ['2021'] },
      { label: '2025 declaration adopted at the high-level meeting', restsOn: ['2025'] },
    ],
  },
  { kind: 'texts', counts: ['words', 'paragraphs', 'subparagraphs', 'footnotes', 'clauses'] },
  {
    kind: 'verbs',
    verbs: [
      { label: 'commit', forms: ['commit'] },
      { label: 'note, take note', forms: ['note'] },
      { label: 'thank', forms: ['thank'] },
      { label: 'other verbs', forms: ['*'] },
    ],
  },
] as const;

/** Made-up figures, and a chart of every kind there is, named after it. */
export const chartedTexts = buildCorpus({
  ...numberedTexts.content,
  charts: Object.fromEntries(records.map((record, at) => [record.kind, chart(record, at + 1)])),
  sources: createRecords<SourceRecord>({
    press: { short: 'GA/1', publisher: 'United Nations', kind: 'press release' },
    opinion: { short: 'Opinion', publisher: 'The Opinion', kind: 'commentary' },
  }),
  speakers: createRecords<SpeakerRecord>({
    ann: { name: 'Ann Speaker', kind: 'person' },
    yul: { name: 'Yul Speaker', kind: 'person' },
  }),
  statements: createRecords<StatementRecord>({
    '2025/ann-speaker': { speaker: 'ann', role: 'President', meeting: '2025', order: 1 },
    '2017/yul-speaker': { speaker: 'yul', role: null, meeting: '2017', order: 1 },
  }),
  statistics,
});

/** The charts among them. */
export const madeCharts = listCharts(chartedTexts);
