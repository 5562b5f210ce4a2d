import { z } from 'astro/zod';
import { line, reference, slug } from './part/reference.ts';

const common = {
  /** Place on the page of charts, from 1. */
  order: z.int().positive(),
  /** Two or three words for the margin: `Forced labour`. */
  subject: line,
  /** Says what was said, and by whom; no judgement. */
  title: line,
  /** What the chart shows, in sentences that stand for it when it is not seen. */
  summary: line,
  /** What a reader must know beyond the caveats of the figures. */
  caveats: z.array(line).default([]),
};

const panel = z.strictObject({
  /** A figure of the ledger, by its file name in `content/statistics`. */
  figure: slug,
  /** What it counts, in few words of ours: `forced labour`. */
  label: line,
  /** True if it counts who stands outside: drawn open. */
  outside: z.boolean().default(false),
});

/**
 * Panels of figures. `shares`: side by side, each figure against its own whole. `growth`: changes as stated, each against its
 * own first year. `counts`: counts of States, one dot for each.
 */
const panels = z.strictObject({
  kind: z.enum(['shares', 'growth', 'counts']),
  ...common,
  panels: z.array(panel).min(1),
});

/** Two figures that look alike and must not be compared: the records themselves must say so. */
const contrast = z.strictObject({
  kind: z.literal('contrast'),
  ...common,
  panels: z.tuple([panel, panel]),
});

/** Events in the order of time. */
const timeline = z.strictObject({
  kind: z.literal('timeline'),
  ...common,
  events: z
    .array(
      z.strictObject({
        label: line,
        /** Day; left out if the first of `restsOn` is a declaration or an instrument, whose own day is taken. */
        day: z.iso.date().optional(),
        /** What the event rests on; the first is what it is about. */
        restsOn: z.array(reference).min(1),
      }),
    )
    .min(2),
});

/** Counts of our own from the texts of the declarations. */
const texts = z.strictObject({
  kind: z.literal('texts'),
  ...common,
  counts: z
    .array(
      z.enum(['words', 'paragraphs', 'subparagraphs', 'footnotes', 'operative verbs', 'clauses']),
    )
    .min(1),
});

/** How often the States act with each verb, by declaration. */
const verbs = z.strictObject({
  kind: z.literal('verbs'),
  ...common,
  /** Rows: an act is counted once, under the first of these verbs that it contains. */
  verbs: z.array(z.strictObject({ label: line, forms: z.array(line).min(1) })).min(1),
});

/** `content/charts/<id>.yaml`: what a chart shows and says; how it is drawn is in `src/chart`. */
export const chart = z.discriminatedUnion('kind', [panels, contrast, timeline, texts, verbs]);

export type ChartRecord = z.infer<typeof chart>;
export type CountName = Extract<ChartRecord, { kind: 'texts' }>['counts'][number];
