import { describeFigure } from '../figure/figure.ts';
import { listConcordances } from '../compare/concordance.ts';
import { recordPath, referencePath } from '../site/route.ts';
import type { Corpus } from '../text/corpus.ts';
import { listKnownPlaces } from '../text/known-place.ts';
import { stripMarkup } from '../text/segment.ts';
import type { QuotationGround } from './official-words.ts';
import type { Voice } from './voice.ts';

/** Everything quotations are compared with, made of the corpus: published once for all tools that check them. */
export function createQuotationGround(corpus: Corpus): QuotationGround {
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
      speaker: content.speakers[speaker]?.name ?? speaker,
      report: nameReport(content, source),
      kind: 'quoted',
      path: recordPath('statements', id),
    })),
  );
}

function listPositionVoices({ content }: Corpus): Voice[] {
  return Object.entries(content.positions).flatMap(([id, { state, reports }]) =>
    reports.flatMap(({ from, quotes, opinion }) =>
      quotes.map(({ words }): Voice => {
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

/** The words of a figure and, as the words of the report, the sentence in which it stands. */
function listFigureVoices(corpus: Corpus): Voice[] {
  return Object.keys(corpus.content.statistics).flatMap((id): Voice[] => {
    const { record, speaker } = describeFigure(corpus, id);
    const report = nameReport(corpus.content, record.source);
    const path = recordPath('statistics', id);
    const own = record.statement === null ? report : speaker;
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

/** `GA/12734 (United Nations press release)`, `PACT commentary (opinion)` */
function nameReport({ sources }: Corpus['content'], id: string): string {
  const source = sources[id];
  if (!source) return id;
  const what = source.kind === 'commentary' ? 'opinion' : `${source.publisher}, ${source.kind}`;
  return `${source.short} (${what})`;
}

function listCounterparts(corpus: Corpus): [string, string][] {
  const pairs = listConcordances(corpus).flatMap(({ rows }) =>
    rows.flatMap(({ from, to }) =>
      from.flatMap((earlier) => to.map((later): [string, string] => [earlier, later])),
    ),
  );
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}
