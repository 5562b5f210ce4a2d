import { z } from 'astro/zod';
import { line, locator, reference, slug } from './part/reference.ts';

const relatedWording = z.strictObject({
  /** The words exactly as they stand in a unit. */
  words: line,
  /** Why they are no use of the element: one sentence. */
  because: line,
});

const element = z.strictObject({
  id: slug,
  part: z.enum(['act', 'means', 'purpose']),
  /** The element exactly as it stands in the anchor paragraph. */
  words: line,
  /** What it means, one or two sentences of ours, resting on the sources or the facts. */
  meaning: line,
  /** Forms of its own words in which other units use it (case is ignored); found at build time. */
  forms: z.array(line).min(1),
  /** Words of other units that resemble it and are not part of the definition, with the reason. */
  related: z.array(relatedWording).min(1).optional(),
});

const provision = z.strictObject({
  /** `article 3 (b)` */
  article: line,
  /** Retold in our words. */
  retelling: line,
  restsOn: z.array(reference).min(1),
});

/** `content/definition.yaml`: the definition of trafficking in persons, anchored in 2017, paragraph 7. */
export const definition = z.strictObject({
  anchor: locator,
  /** Paragraph that only refers to the definition. */
  referredToBy: locator,
  /** Why the later text only refers to it: our words. */
  whyOnlyReferred: line,
  parts: z.array(
    z.strictObject({
      id: z.enum(['act', 'means', 'purpose']),
      title: line,
      /** Two or three sentences of ours. */
      explanation: line,
    }),
  ),
  elements: z.array(element).min(1),
  provisions: z.array(provision),
});

export type DefinitionRecord = z.infer<typeof definition>;
