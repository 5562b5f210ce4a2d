import { z } from 'astro/zod';
import { line } from './part/reference.ts';

const entry = z.strictObject({
  /** The word or phrase, in its plainest form: inflections are found by themselves. */
  term: line,
  /** Other words for the same thing, counted with it. */
  also: z.array(line).default([]),
  /** Why readers ask, or what the texts say in its place: one sentence. */
  reason: line,
});

/** `content/word-index.yaml`: words and phrases readers ask about, whether the texts have them or not. */
export const wordIndex = z.strictObject({ entries: z.array(entry).min(1) });

export type WordIndexEntry = z.infer<typeof entry>;
export type WordIndexRecord = z.infer<typeof wordIndex>;
