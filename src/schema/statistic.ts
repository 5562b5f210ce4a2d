import { z } from 'astro/zod';
import { line, slug } from './part/reference.ts';
import { unitLink } from './part/unit-link.ts';

const otherFigure = z.strictObject({
  /** File name of the other figure in `content/statistics`. */
  id: slug,
  because: line,
});

/** One figure stated in a source text. */
export const statistic = z.strictObject({
  /** Title that says what was said and by whom, without judging it. */
  title: line,
  /** Source text, by its id. */
  source: slug,
  /** `2025/annalena-baerbock`, or null if no statement carries the figure. */
  statement: z.string().nullable(),
  /** Who says it if no statement does: `the press release`, `the commentary`. */
  voice: line.nullable(),
  /** The exact words that hold the figure. */
  words: line,
  /** The whole sentence of the source around them, exactly. */
  sentence: line,
  /** Whether the figure stands between quotation marks in the source. */
  inQuotationMarks: z.boolean(),
  /** The number; null for a vague quantity. */
  value: z.number().nullable(),
  bound: z.enum(['exactly', 'about', 'more than', 'at least', 'a few', 'not a number']),
  unit: z.enum([
    'per cent',
    'fraction',
    'times',
    'per cent increase',
    'fraction increase',
    'States',
    'persons',
    'meetings',
    'days',
    'years',
    'occasions',
    'United States dollars',
    'vague',
  ]),
  /** What it counts. */
  measures: line,
  /** Of what: the denominator, or `not given`. */
  of: line,
  /** The year or years the figure describes, or `not given`. */
  year: line,
  /** Groups the ledger. */
  subject: slug,
  /** Words without which a title would say more than the source: the title of the figure, and of a chart that tells it, carries each. */
  titleCarries: z.array(line).min(1).optional(),
  /** What the speaker or the text names as the source of the figure; null if none is named, and the page then says so. */
  namedSource: line.nullable(),
  /** For testimony, what is shown in the place of the words and the sentence: our paraphrase. */
  retold: line.optional(),
  /** True for what was done to a named or speaking survivor: never charted, quoted or counted among the numbers. */
  testimony: z.boolean().default(false),
  caveats: z.array(line).default([]),
  comparableWith: z.array(otherFigure).default([]),
  notComparableWith: z.array(otherFigure).default([]),
  speaksTo: z.array(unitLink).default([]),
  /** Why it is in no chart; null if a chart in `content/charts` names it. */
  notCharted: line.nullable(),
});

export type StatisticRecord = z.infer<typeof statistic>;
