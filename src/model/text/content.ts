import type { AnnotationRecord } from '../../schema/annotation.ts';
import type { ChartRecord } from '../../schema/chart.ts';
import type { ConcordanceRecord } from '../../schema/concordance.ts';
import type { CorrectionRecord } from '../../schema/correction.ts';
import type { DeclarationRecord } from '../../schema/declaration.ts';
import type { DefinitionRecord } from '../../schema/definition.ts';
import type { EditionNotice } from '../../schema/edition-notice.ts';
import type { Exclusion } from '../../schema/exclusion.ts';
import type { GlossaryRecord } from '../../schema/glossary.ts';
import type { InstrumentRecord } from '../../schema/instrument.ts';
import type { MeetingRecord } from '../../schema/meeting.ts';
import type { PageRecord } from '../../schema/page.ts';
import type { PositionRecord } from '../../schema/position.ts';
import type { RepairsRecord } from '../../schema/repair.ts';
import type { FactRecord, SourceRecord } from '../../schema/source.ts';
import type { SpeakerRecord, StatementRecord } from '../../schema/statement.ts';
import type { StatisticRecord } from '../../schema/statistic.ts';
import type { TextChangesRecord } from '../../schema/text-change.ts';
import type { TextReference } from '../../schema/text-reference.ts';
import type { TopicRecord } from '../../schema/topic.ts';
import type { WordIndexRecord } from '../../schema/word-index.ts';

/** Records of one kind by their id, in the order of their ids. */
export type Records<T> = Readonly<Record<string, T>>;

/** All of `content/` as records: what the model is built from, wherever it was read. */
export interface Content {
  readonly declarations: Records<DeclarationRecord>;
  readonly repairs: Records<RepairsRecord>;
  readonly annotations: Records<AnnotationRecord>;
  readonly changes: Records<TextChangesRecord>;
  readonly charts: Records<ChartRecord>;
  readonly concordances: Records<ConcordanceRecord>;
  readonly corrections: Records<{ readonly corrections: readonly CorrectionRecord[] }>;
  readonly definitions: Records<DefinitionRecord>;
  readonly editions: Records<EditionNotice>;
  readonly exclusions: Records<{ readonly exclusions: readonly Exclusion[] }>;
  readonly facts: Records<FactRecord>;
  readonly glossary: Records<GlossaryRecord>;
  readonly instruments: Records<InstrumentRecord>;
  readonly meetings: Records<MeetingRecord>;
  readonly pages: Records<PageRecord>;
  readonly positions: Records<PositionRecord>;
  readonly references: Records<{ references: readonly TextReference[] }>;
  readonly sources: Records<SourceRecord>;
  readonly speakers: Records<SpeakerRecord>;
  readonly statements: Records<StatementRecord>;
  readonly statistics: Records<StatisticRecord>;
  readonly topics: Records<TopicRecord>;
  readonly wordIndexes: Records<WordIndexRecord>;
}
