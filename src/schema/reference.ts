import { z } from 'astro/zod';

/** A declaration of the series, by the year of its adoption: `2025`. */
export const declarationId = z
  .string()
  .regex(/^\d{4}$/, 'A declaration is named by its year in quotation marks, for example "2025".');

/** A unit by its locator: `2025/12` (paragraph) or `2025/18/d` (subparagraph). */
export const locator = z
  .string()
  .regex(
    /^\d{4}\/[1-9]\d*(\/[a-z])?$/,
    'A unit is named by its locator, for example 2025/12 or 2025/18/d.',
  );

/** A file name without its ending: small letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.');

/** One printable line: no line breaks, no blanks at either end. */
export const line = z.string().regex(/^\S(.*\S)?$/, 'Write one line without blanks at its ends.');

/** A day, `2025-11-24`. YAML readers that turn it into a date are undone here. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/**
 * What a statement rests on or a link leads to:
 * a declaration `2025`, a unit `2025/12`, a footnote `2025/fn-9`, or a record by folder and name:
 * `source/001`, `fact/adoption-2017`, `instrument/a-res-48-134`, `statement/2025/guy-ryder`,
 * `position/2025/united-states`, `topic/organ-removal`, `statistic/cases-forced-labour`, `definition/act`.
 */
export const reference = z
  .string()
  .regex(
    /^(\d{4}(\/(fn-)?[1-9]\d*(\/[a-z])?)?|(source|fact|instrument|statement|position|topic|statistic|definition|meeting)\/[a-z0-9/-]+)$/,
    'Not a reference. Examples: 2025/12, 2025/fn-9, source/001, fact/adoption-2017, instrument/a-res-48-134.',
  );
