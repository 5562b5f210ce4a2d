import { z } from 'astro/zod';
import { declarationId, line, reference, slug } from './part/reference.ts';
import { unitLink } from './part/unit-link.ts';

/** A person, delegation or body that spoke; one record however often. */
export const speaker = z.strictObject({
  /** As the report names it: `Guy Ryder`, `Belarus`, `Member States (not named)`. */
  name: line,
  /** Short names readers use for it: `US`, `USA`; they feed the search. */
  alsoCalled: z.array(line).min(1).optional(),
  /** `source text`: a press release, report or commentary when it speaks in its own voice. */
  kind: z.enum(['person', 'delegation', 'body', 'not named', 'source text']),
});

/** A quotation: words that stand between quotation marks in the source, exactly. */
export const quote = z.strictObject({
  words: line,
  /** What the words are about, in few words of ours, if they do not say it. */
  about: line.optional(),
});

/** A link from a statement to a unit. */
const statementLink = unitLink.extend({
  /** The quotation that bears on the unit, exactly as in `quotes`; left out if the retelling does. */
  words: line.optional(),
});

/** A link from a statement to a topic, made for this statement and not by way of a paragraph. */
export const topicLink = z.strictObject({
  /** File name in `content/topics`. */
  topic: slug,
  /** `stated`: the report itself names the subject. `inferred`: the editors see it there. */
  basis: z.enum(['stated', 'inferred']),
  /** One sentence a reader can check: what the report says on it. */
  because: line,
});

/** One appearance of one speaker, or what a source text says in its own voice. */
export const statement = z.strictObject({
  /** File name in `content/speakers`. */
  speaker: slug,
  /** The declaration it is about. */
  declaration: declarationId,
  /** The meeting at which the source reports it as said; null if it does not place it at one. */
  meeting: declarationId.nullable(),
  /** Role as the report gives it at this place; null if it gives none. */
  role: line.nullable(),
  /** For whom the speaker spoke besides the own office; null if the report says nothing. */
  onBehalfOf: line.nullable(),
  /** Part of the meeting (id in the meeting), or null if the report does not give it. */
  part: slug.nullable(),
  /** Source text, by its id. */
  source: slug,
  /** Place in the order of the report, from 1. */
  order: z.int().positive(),
  /** One to three sentences in our words. */
  retelling: line,
  quotes: z.array(quote),
  /** True if the words tell what was done to a person: never charted, tiled or shared as a picture. */
  testimony: z.boolean().default(false),
  /** Facts that the retelling uses beside its source. */
  restsOn: z.array(reference).default([]),
  bearsOn: z.array(statementLink),
  /** What it is about, in the subject index. */
  topics: z.array(topicLink).default([]),
});

export type SpeakerRecord = z.infer<typeof speaker>;
export type StatementRecord = z.infer<typeof statement>;
export type TopicLink = z.infer<typeof topicLink>;
export type StatementLink = z.infer<typeof statementLink>;
