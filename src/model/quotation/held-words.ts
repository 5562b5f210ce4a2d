import { listConcordances } from '../compare/concordance.ts';
import { recordPath, referencePath } from '../site/route.ts';
import type { Corpus } from '../text/corpus.ts';
import { listKnownPlaces } from '../text/known-place.ts';
import { stripMarkup } from '../text/segment.ts';
import type { HeldWords } from './official-words.ts';
import type { Voice } from './voice.ts';

/** Everything quotations are compared with, made of the corpus: published once for all tools that check them. */
export function createHeldWords(corpus: Corpus): HeldWords {
  return {
    declarations: listKnownPlaces(corpus).declarations.map(({ id, name, held }) => ({
      id,
      name,
      held,
    })),
    units: [...corpus.units.values()].map(({ locator, paragraph, text, marks }) => ({
      locator,
      text,
      ...(paragraph === locator ? {} : { paragraph }),
      ...(marks.length === 0 ? {} : { marks }),
    })),
    printed: corpus.declarations.map(({ symbol, title, footnotes }) => ({
      symbol,
      title,
      footnotes: footnotes.map(({ number, text }) => [number, stripMarkup(text)] as const),
    })),
    headings: [...new Set(Object.values(corpus.content.annotations).map(({ heading }) => heading))],
    voices: [
      ...listStatementVoices(corpus),
      ...listPositionVoices(corpus),
      ...listFigureVoices(corpus),
    ],
    counterparts: listCounterparts(corpus),
  };
}

function listStatementVoices({ content }: Corpus): Voice[] {
  return Object.entries(content.statements).flatMap(([id, { speaker, source, quotes }]) =>
    quotes.map(({ words }): Voice => ({
      words,
      speaker: nameSpeaker(content, speaker, source),
      report: nameReport(content, source),
      kind: 'quoted',
      path: recordPath('statements', id),
    })),
  );
}

function listPositionVoices({ content }: Corpus): Voice[] {
  return Object.entries(content.positions).flatMap(([id, { state, reports }]) =>
    reports.flatMap(({ from, quotes, opinion, retelling }) =>
      [...quotes.map(({ words }) => words), ...listQuoted(retelling)].map((words): Voice => {
        const [kind, source = ''] = from.split('/');
        const report =
          kind === 'source'
            ? nameReport(content, source)
            : (content.facts[source]?.publication ?? source);
        return {
          words,
          speaker: opinion ? report : state,
          report,
          kind: 'quoted',
          path: referencePath(`position/${id}`),
        };
      }),
    ),
  );
}

/** What a retelling of ours quotes from the report. */
function listQuoted(retelling: string): string[] {
  return [...retelling.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
}

/** The words of a figure and, as the words of the report, the sentence in which it stands; testimony is retold and not quoted. */
function listFigureVoices(corpus: Corpus): Voice[] {
  return Object.entries(corpus.content.statistics).flatMap(([id, record]): Voice[] => {
    if (record.testimony) return [];
    const report = nameReport(corpus.content, record.source);
    const path = recordPath('statistics', id);
    const statement = corpus.content.statements[record.statement ?? ''];
    const own = statement ? nameSpeaker(corpus.content, statement.speaker, record.source) : report;
    return [
      {
        words: record.words,
        speaker: own,
        report,
        kind: record.inQuotationMarks ? 'quoted' : 'reported',
        path,
      },
      { words: record.sentence, speaker: report, report, kind: 'report', path },
    ];
  });
}

/** Who speaks; a source that speaks in its own voice by its name. */
function nameSpeaker(content: Corpus['content'], id: string, source: string): string {
  const speaker = content.speakers[id];
  return speaker?.kind === 'source text' ? nameReport(content, source) : (speaker?.name ?? id);
}

/** `GA/12734 (United Nations, press release)`; the name of a commentary says that it is an opinion. */
function nameReport({ sources }: Corpus['content'], id: string): string {
  const source = sources[id];
  if (!source) return id;
  return source.kind === 'commentary'
    ? source.short
    : `${source.short} (${source.publisher}, ${source.kind})`;
}

function listCounterparts(corpus: Corpus): [string, string][] {
  const pairs = listConcordances(corpus).flatMap(({ rows }) =>
    rows.flatMap(({ from, to }) =>
      from.flatMap((earlier) => to.map((later): [string, string] => [earlier, later])),
    ),
  );
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}
