import { z } from 'astro/zod';
import { day, line, reference } from './reference.ts';

/**
 * Symbols of resolutions of the General Assembly: `A/RES/80/9`, with a letter `A/RES/77/1B`, of a special or emergency
 * special session `A/RES/S-10/2`, `A/RES/ES-11/1`, of the years to 1975 `A/RES/217 A (III)`.
 */
const symbol = z
  .string()
  .regex(
    /^A\/RES\/(((E?S-)?\d+\/\d+[A-Z]?)|(\d+( [A-Z])? \([IVXLC]+\)))$/,
    'A symbol of a resolution of the General Assembly, for example A/RES/80/9.',
  );

/** Which document a declaration is, and how it was adopted. */
export const adoption = {
  /** Document symbol, `A/RES/80/9`. */
  symbol,
  /** True if the declaration is the annex of its resolution. */
  annex: z.boolean(),
  title: line,
  /** Day of adoption. */
  adopted: day,
  /** How it was adopted, in words that end a sentence: `by consensus`. */
  manner: line,
  /** What the day rests on, and the manner too unless `mannerRestsOn` says otherwise: references. */
  adoptionRestsOn: z.array(reference).min(1),
  /** What the manner rests on, if another source gives it. */
  mannerRestsOn: z.array(reference).min(1).optional(),
};
