import { z } from 'astro/zod';
import { exclusions } from '../exclusion.ts';
import { day, declarationId, line, slug } from '../part/reference.ts';
import { source } from '../source.ts';
import { statistic } from '../statistic.ts';
import { address, fileHead } from './file.ts';
import { addressedLink } from './statement-file.ts';

const { shape } = statistic;

/** A figure as data. */
export const figureEntry = z
  .strictObject({
    id: slug,
    url: address,
    title: line,
    value: z
      .number()
      .nullable()
      .describe('Null for a vague quantity, and for what was done to a survivor: it is no number.'),
    unit: shape.unit,
    bound: shape.bound,
    shown: line.describe('The value in words.'),
    words: line
      .nullable()
      .describe('The exact words; null for testimony, which is retold and not quoted.'),
    sentence: line.nullable().describe('The whole sentence of the source; null for testimony.'),
    retold: line.nullable().describe('Our paraphrase, for testimony; else null.'),
    inQuotationMarks: z.boolean(),
    measures: line,
    of: line.describe('The whole it is a part of, or “not given”.'),
    year: line,
    subject: slug,
    testimony: z.boolean(),
    namedSource: line
      .nullable()
      .describe('What the speaker or the text names as the source of the figure; null if none.'),
    speaker: line,
    role: line.nullable(),
    meeting: declarationId
      .nullable()
      .describe('The meeting at which it was said; null for what a source says in its own voice.'),
    statement: z.string().nullable(),
    source: z.strictObject({
      id: slug,
      name: slug,
      title: line,
      published: day.nullable(),
      kind: source.shape.kind,
    }),
    caveats: z.array(line),
    comparableWith: z.array(z.strictObject({ id: slug, because: line })),
    notComparableWith: z.array(z.strictObject({ id: slug, because: line })),
    speaksTo: z.array(addressedLink),
    charts: z.array(slug),
    notCharted: line.nullable(),
  })
  .describe(
    'One figure as it was said. Shares of different wholes must not be added or set on one axis.',
  );

const chartRow = z.strictObject({
  figure: slug.nullable(),
  label: line,
  value: z
    .union([z.number(), z.iso.date()])
    .nullable()
    .describe('A number in the unit, the day of an event, or null.'),
  unit: line,
  shown: line,
  of: line,
  year: line,
  speaker: line,
  meeting: line.nullable(),
  source: line,
});

const chartEntry = z.strictObject({
  id: slug,
  url: address,
  title: line,
  summary: line,
  caveats: z.array(line),
  notComparable: z.array(z.strictObject({ figures: z.array(slug), because: line })),
  rows: z.array(chartRow),
  files: z.strictObject({ svg: address, png: address, csv: address }),
});

/** `/statistics.json` */
export const statisticsFile = z
  .strictObject({
    ...fileHead,
    url: address,
    figures: z.array(figureEntry),
    charts: z.array(chartEntry),
    exclusions: exclusions.shape.exclusions.describe(
      'Number-like words of the sources that are no figures, each with the reason.',
    ),
  })
  .describe(
    'Every figure stated in the press release, the report and the commentary (opinion), with its speaker, its whole and its source.',
  );
