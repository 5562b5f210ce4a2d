import { z } from 'astro/zod';
import { line, locator, slug } from '../part/reference.ts';
import { topicLink } from '../statement.ts';
import { topic } from '../topic.ts';
import { address, fileHead } from './file.ts';

/** A topic as data. */
export const topicEntry = topic.extend({
  id: slug,
  url: address,
  units: z.array(locator).describe('Units under the topic: the choice of the editors.'),
  statements: z
    .array(
      z.strictObject({
        statement: z.string(),
        url: address,
        basis: topicLink.shape.basis,
        because: line,
      }),
    )
    .describe('Statements about it, each by a link of its own.'),
});

/** `/topics.json` */
export const topicsFile = z
  .strictObject({ ...fileHead, topics: z.array(topicEntry) })
  .describe('The subject index: each topic with its units.');
