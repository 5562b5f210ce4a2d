import type { StatementRecord } from '../../schema/statement.ts';
import type { Corpus } from '../text/corpus.ts';

/** What was said at one meeting, in the order of its report; statements from other sources follow. */
export function listStatements({ content }: Corpus, meeting: string): [string, StatementRecord][] {
  const main = content.meetings[meeting]?.source;
  return Object.entries(content.statements)
    .filter(([, record]) => record.meeting === meeting)
    .sort(
      ([, a], [, b]) => Number(a.source !== main) - Number(b.source !== main) || a.order - b.order,
    );
}

/** What is reported on a declaration and was not said at a meeting, or not known to be: the sources’ own voices among it. */
export function listElsewhere(
  { content }: Corpus,
  declaration: string,
): [string, StatementRecord][] {
  return Object.entries(content.statements)
    .filter(([, record]) => record.meeting === null && record.declaration === declaration)
    .sort(([, a], [, b]) => a.order - b.order);
}

/** Whether a source text speaks in its own voice, so that nobody’s statement is reported. */
export function isOwnVoice({ content }: Corpus, { speaker }: StatementRecord): boolean {
  return content.speakers[speaker]?.kind === 'source text';
}

/** Where a statement was made, in a few words for a heading. */
export function namePlace(corpus: Corpus, record: StatementRecord): string {
  if (isOwnVoice(corpus, record))
    return `${corpus.content.sources[record.source]?.short} on the declaration of ${record.declaration}`;
  return record.meeting === null
    ? `Reported on the declaration of ${record.declaration}; the source names no meeting`
    : `Reported at the meeting of ${record.meeting}`;
}

/** Every appearance of one speaker, by declaration and order. */
export function listAppearances({ content }: Corpus, speaker: string): [string, StatementRecord][] {
  return Object.entries(content.statements)
    .filter(([, record]) => record.speaker === speaker)
    .sort(([, a], [, b]) => a.declaration.localeCompare(b.declaration, 'en') || a.order - b.order);
}
