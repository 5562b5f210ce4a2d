import { capitalize } from '../wording/first-letter.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { StatisticRecord } from '../../schema/statistic.ts';
import type { Corpus } from '../text/corpus.ts';

/** A figure of the ledger together with who said it, where, and by whom it is reported. */
export interface Figure {
  readonly id: string;
  readonly record: StatisticRecord;
  /** `Annalena Baerbock`, or the voice of the source itself: `The commentary`. */
  readonly speaker: string;
  /** As the report gives it; null for the source's own voice or if it gives none. */
  readonly role: string | null;
  /** Year of the meeting at which it was said; null if the source says it in its own voice or places it at none. */
  readonly meeting: string | null;
  readonly source: SourceRecord;
}

/**
 * A figure by its file name in `content/statistics`.
 * @throws Error if there is none, or if its statement, speaker or source is missing
 */
export function describeFigure(corpus: Corpus, id: string): Figure {
  const { sources, speakers, statements, statistics } = corpus.content;
  const record = statistics[id];
  if (!record) throw new Error(`There is no figure “${id}”: write content/statistics/${id}.yaml.`);
  const source = sources[record.source];
  if (!source)
    throw new Error(`The figure “${id}” names the source “${record.source}”, which has no record.`);
  if (record.statement === null) {
    if (record.voice === null)
      throw new Error(`The figure “${id}” has neither a statement nor a voice.`);
    const speaker = capitalize(record.voice);
    return { id, record, speaker, role: null, meeting: null, source };
  }
  const statement = statements[record.statement];
  const speaker = speakers[statement?.speaker ?? ''];
  if (!statement || !speaker)
    throw new Error(
      `The figure “${id}” names the statement “${record.statement}”, which has no record or no speaker.`,
    );
  return {
    id,
    record,
    speaker: speaker.name,
    role: statement.role,
    meeting: statement.meeting,
    source,
  };
}

/** The sentence of the source as it may be shown: what was done to a survivor is retold by us and not quoted. */
export function showSentence({ testimony, retold, sentence }: StatisticRecord): string {
  return testimony ? (retold ?? '') : sentence;
}

/** The whole ledger: the latest meeting first, within it in the order of the report; what was said at no meeting comes last. */
export function listFigures(corpus: Corpus): Figure[] {
  const place = ({ record }: Figure) =>
    corpus.content.statements[record.statement ?? '']?.order ?? 0;
  return Object.keys(corpus.content.statistics)
    .map((id) => describeFigure(corpus, id))
    .sort(
      (a, b) =>
        (b.meeting ?? '').localeCompare(a.meeting ?? '', 'en') ||
        place(a) - place(b) ||
        a.id.localeCompare(b.id, 'en'),
    );
}

/** Figures that speak to one of the units, in the order of the ledger. */
export function listFiguresOn(corpus: Corpus, locators: readonly string[]): Figure[] {
  return listFigures(corpus).filter(({ record }) =>
    record.speaksTo.some(({ unit }) => locators.includes(unit)),
  );
}
