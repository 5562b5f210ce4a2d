import { z } from 'astro/zod';
import { locator, slug } from '../reference.ts';
import { topic } from '../topic.ts';
import { address, fileHead } from './file.ts';

/** A topic as data. */
export const topicEntry = topic.extend({ id: slug, url: address, units: z.array(locator) });

/** `/topics.json` */
export const topicsFile = z
  .strictObject({ ...fileHead, topics: z.array(topicEntry) })
  .describe('The subject index: each topic with its units.');
