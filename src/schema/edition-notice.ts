import { z } from 'astro/zod';
import { day, line } from './part/reference.ts';

/**
 * `content/editions/<id>.yaml`: an edition worth telling readers of, written by the editors.
 * The file name, which begins with a letter, is its permanent address: `/about/corrections/#<id>`.
 * The edition's own number cannot stand here: it is the digest of everything, this file included.
 */
export const editionNotice = z.strictObject({
  date: day,
  /** `First edition` */
  title: line,
  /** What is new in it, in one to three sentences. */
  summary: line,
});

export type EditionNotice = z.infer<typeof editionNotice>;
