import { z } from 'astro/zod';
import { meeting } from '../meeting.ts';
import { declarationId, slug } from '../part/reference.ts';
import { speaker, statement, topicLink } from '../statement.ts';
import { unitLink } from '../part/unit-link.ts';
import { address, fileHead } from './file.ts';

/** A link to a unit with the address of the unit. */
export const addressedLink = unitLink.extend({ url: address });

/** A statement as data. */
export const statementEntry = statement
  .extend({
    id: z.string().describe('Name of the statement: meeting and file name.'),
    url: address,
    speaker: speaker.extend({ id: slug }),
    sourceName: slug.describe('Name of the source.'),
    bearsOn: z.array(statement.shape.bearsOn.element.extend({ url: address })),
    topics: z
      .array(topicLink.extend({ url: address }))
      .describe('Topics it is about, each by a link of its own with basis and reason.'),
    testimony: z
      .boolean()
      .describe(
        'True if the words tell what was done to a person: not for charts, tiles or pictures.',
      ),
  })
  .describe(
    'One appearance of one speaker, or what a source says in its own voice; `meeting` is null if it was not said at one; `retelling` is ours, `quotes` are words between quotation marks in the source.',
  );

/** A meeting as data. */
export const meetingEntry = meeting.extend({ id: declarationId, url: address });

/** `/statements.json` */
export const statementsFile = z
  .strictObject({
    ...fileHead,
    meetings: z.array(meetingEntry),
    statements: z.array(statementEntry),
  })
  .describe('Every statement reported, and what the sources say in their own voice.');
