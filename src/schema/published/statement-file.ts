import { z } from 'astro/zod';
import { meeting } from '../meeting.ts';
import { declarationId, slug } from '../reference.ts';
import { speaker, statement } from '../statement.ts';
import { unitLink } from '../unit-link.ts';
import { address, fileHead } from './file.ts';

/** A link to a unit with the address of the unit. */
export const addressedLink = unitLink.extend({ url: address });

/** A statement as data. */
export const statementEntry = statement
  .extend({
    id: z.string().describe('Name of the statement: meeting and file name.'),
    url: address,
    speaker: speaker.extend({ id: slug }),
    bearsOn: z.array(statement.shape.bearsOn.element.extend({ url: address })),
    testimony: z
      .boolean()
      .describe(
        'True where the words tell what was done to a person: not for charts, tiles or pictures.',
      ),
  })
  .describe(
    'One appearance of one speaker; `retelling` is ours, `quotes` are words between quotation marks in the source.',
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
  .describe('Every statement reported from the meetings.');
