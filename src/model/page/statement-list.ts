import type { StatementRecord } from '../../schema/statement.ts';
import type { Corpus } from '../text/corpus.ts';

/** The statements of one meeting in the order of its report; those from other sources follow. */
export function listStatements({ content }: Corpus, meeting: string): [string, StatementRecord][] {
  const main = content.meetings[meeting]?.source;
  return Object.entries(content.statements)
    .filter(([, record]) => record.meeting === meeting)
    .sort(
      ([, a], [, b]) => Number(a.source !== main) - Number(b.source !== main) || a.order - b.order,
    );
}

/** Every appearance of one speaker, by meeting and order. */
export function listAppearances({ content }: Corpus, speaker: string): [string, StatementRecord][] {
  return Object.entries(content.statements)
    .filter(([, record]) => record.speaker === speaker)
    .sort(([, a], [, b]) => a.meeting.localeCompare(b.meeting, 'en') || a.order - b.order);
}
