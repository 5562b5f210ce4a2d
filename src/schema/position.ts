import { z } from 'astro/zod';
import { declarationId, line, reference } from './part/reference.ts';
import { quote } from './statement.ts';
import { unitLink } from './part/unit-link.ts';

/** A link from a position to a unit. */
export const positionLink = unitLink.extend({
  /** What is reported of the unit: that the State dissociated itself, a view on what the unit names, or a reminder. */
  nature: z.enum(['dissociation', 'view', 'reminder']),
});

/** How one State stands to one declaration, as reported. */
export const position = z.strictObject({
  state: line,
  declaration: declarationId,
  kind: z.enum(['dissociation', 'explanation of position']),
  /** One sentence: what the position is and who reports it. */
  summary: line,
  /** What is reported, one entry for each report and point. */
  reports: z
    .array(
      z.strictObject({
        /** `source/000` or `fact/united-states-2025`. */
        from: reference,
        /** In our words. */
        retelling: line,
        quotes: z.array(quote).default([]),
        /** True for the opinion of the reporting text itself, not a report of what the State said. */
        opinion: z.boolean(),
      }),
    )
    .min(1),
  units: z.array(positionLink),
});

export type PositionLink = z.infer<typeof positionLink>;
export type PositionRecord = z.infer<typeof position>;
