import { z } from 'astro/zod';

/** Forms of the parts of a locator, as sources of regular expressions. */
const declarationForm = String.raw`(\d{4}|a-res-[a-z0-9]+(-[a-z0-9]+)*)`;
const paragraphForm = String.raw`((resolution|annex-[1-9]\d*)\/)?(pp-[1-9]\d*|[1-9]\d*(-(bis|ter|quater|quinquies))?)`;
/** A letter, aa beyond z, or a roman number; under it a roman number; under that a letter. */
const pointForm = String.raw`([a-z]{1,2}|[ivxl]{3,5})(\/[ivxl]{1,5}(\/[a-z]{1,2})?)?`;
const unitForm = String.raw`${declarationForm}\/${paragraphForm}(\/${pointForm})?`;

/** A declaration: of the series by the year of its adoption, `2025`; any other text by its symbol, `a-res-64-293`. */
export const declarationId = z
  .string()
  .regex(
    new RegExp(`^${declarationForm}$`),
    'A declaration is named by its year in quotation marks, "2025", any other text by its symbol, a-res-64-293.',
  );

/**
 * A unit by its locator: `2025/12` (paragraph), `2025/18/d` and `2025/18/d/ii` (subparagraphs), `2025/pp-3` (preambular
 * paragraph), `2025/1-bis`, `2025/resolution/1` (the resolution's own), `2025/annex-2/5` (another annex).
 */
export const locator = z
  .string()
  .regex(
    new RegExp(`^${unitForm}$`),
    'A unit is named by its locator, for example 2025/12, 2025/18/d or 2025/pp-3.',
  );

/** A subparagraph under its paragraph: `d`, `d/ii`, `d/ii/a`. */
export const point = z
  .string()
  .regex(new RegExp(`^${pointForm}$`), 'A subparagraph is named by its letters: d, or d/ii.');

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
    new RegExp(
      `^(${unitForm}|${declarationForm}(/fn-[1-9]\\d*)?|(source|fact|instrument|statement|position|topic|statistic|definition|meeting)/[a-z0-9/-]+)$`,
    ),
    'Not a reference. Examples: 2025/12, 2025/fn-9, source/001, fact/adoption-2017, instrument/a-res-48-134.',
  );
