import { recordPath, unitPath } from '../../model/site/route.ts';
import type { StatementRecord } from '../../schema/statement.ts';
import { toFileHead, type Ground } from '../ground.ts';

/**
 * A statement as data: who, in which role, what is retold, what is quoted, what it bears on.
 * @throws Error if its speaker has no record
 */
export function toStatementJson(
  { corpus, toAddress }: Ground,
  id: string,
  record: StatementRecord,
) {
  const speaker = corpus.content.speakers[record.speaker];
  if (!speaker)
    throw new Error(
      `The statement “${id}” names the speaker “${record.speaker}”, who has no record.`,
    );
  return {
    id,
    url: toAddress(recordPath('statements', id)),
    ...record,
    speaker: { id: record.speaker, ...speaker },
    sourceName: corpus.content.sources[record.source]?.name ?? record.source,
    bearsOn: record.bearsOn.map((link) => ({ ...link, url: toAddress(unitPath(link.unit)) })),
    topics: record.topics.map((link) => ({
      ...link,
      url: toAddress(recordPath('topics', link.topic)),
    })),
  };
}

/** `/statements.json`: the meetings, and every statement reported from them. */
export function toStatementsJson(ground: Ground) {
  const { statements } = ground.corpus.content;
  return {
    ...toFileHead(ground, 'statements'),
    meetings: toMeetingsJson(ground),
    statements: Object.entries(statements).map(([id, record]) =>
      toStatementJson(ground, id, record),
    ),
  };
}

/** The meetings as data. */
export function toMeetingsJson({ corpus, toAddress }: Ground) {
  return Object.entries(corpus.content.meetings).map(([id, record]) => ({
    id,
    url: toAddress(recordPath('meetings', id)),
    ...record,
  }));
}
