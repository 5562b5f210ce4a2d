import type { AnnotationRecord } from '../../../schema/annotation.ts';
import type { Corpus } from '../../text/corpus.ts';
import { describeFigure, showSentence } from '../../figure/figure.ts';
import { labelUnit } from '../../text/label.ts';
import { parseLocator } from '../../text/locator.ts';
import { recordPath, referencePath, unitPath } from '../../site/route.ts';
import { listInstrumentCitations } from '../../text/instrument-citation.ts';
import { stripNote } from './strip-note.ts';
import type { SearchRecord } from './search-record.ts';
import { listSearchTopics } from './text-record.ts';

/**
 * Everything that stands beside the official text: notes, statements, positions, figures, instruments, topics, meetings, terms.
 * @param notes the bodies of the notes by the locator of their paragraph, in Markdown
 */
export function listSideRecords(
  corpus: Corpus,
  notes: ReadonlyMap<string, string>,
): SearchRecord[] {
  return [
    ...listInstruments(corpus),
    ...listTopics(corpus),
    ...Object.entries(corpus.content.annotations).map(([id, record]) =>
      describeNote(id, record, notes.get(id) ?? ''),
    ),
    ...listStatements(corpus),
    ...listPositions(corpus),
    ...listFigures(corpus),
    ...listMeetings(corpus),
    ...listTerms(corpus),
  ];
}

function listInstruments(corpus: Corpus): SearchRecord[] {
  const citations = listInstrumentCitations(corpus);
  return Object.entries(corpus.content.instruments).map(
    ([id, { short, title, symbol, kind, sentence }]) => {
      const units = citations.filter(({ instrument }) => instrument === id).map(({ unit }) => unit);
      return {
        reference: `instrument/${id}`,
        kind: 'instrument',
        path: recordPath('instruments', id),
        title: short,
        context: [kind, symbol].filter((part) => part !== null).join(', '),
        text: `${title}. ${sentence}`,
        ...placeAt(corpus, units),
      };
    },
  );
}

function listTopics(corpus: Corpus): SearchRecord[] {
  return Object.entries(corpus.content.topics).map(([id, { title, sentence, aliases }]) => ({
    reference: `topic/${id}`,
    kind: 'topic',
    path: recordPath('topics', id),
    title,
    context: '',
    text: sentence,
    aliases: aliases.join('; '),
    declarations: [],
    topics: [id],
  }));
}

function describeNote(
  id: string,
  { heading, summary, subparagraphs, topics }: AnnotationRecord,
  body: string,
): SearchRecord {
  return {
    reference: `note/${id}`,
    kind: 'note',
    path: unitPath(id),
    title: `Note on ${labelUnit(id)}`,
    context: heading,
    text: [summary, ...subparagraphs.map((point) => point.summary), stripNote(body)].join(' '),
    declarations: [parseLocator(id).declaration],
    topics,
  };
}

function listStatements(corpus: Corpus): SearchRecord[] {
  const { speakers, statements } = corpus.content;
  return Object.entries(statements).map(([id, { speaker, declaration, role, onBehalfOf, retelling, quotes, topics }]) => ({
    reference: `statement/${id}`,
    kind: 'statement',
    path: recordPath('statements', id),
    title: `${speakers[speaker]?.name ?? speaker}, ${declaration}`,
    context: [role, onBehalfOf && `for the ${onBehalfOf}`].filter(Boolean).join(', '),
    text: [retelling, ...quotes.map(({ words, about }) => `“${words}”${about ? ` (${about})` : ''}`)].join(' '),
    topics: topics.map(({ topic }) => topic),
    declarations: [declaration],
    speaker: speakers[speaker]?.name ?? speaker,
  })); // prettier-ignore
}

/** What readers ask for who look for a position of a State. */
const asked =
  'objected, objection, opposed, rejected, disagreed, dissented, reservation, did not join';

function listPositions(corpus: Corpus): SearchRecord[] {
  return Object.entries(corpus.content.positions).map(([id, { state, declaration, kind, summary, reports, units }]) => ({
    reference: `position/${id}`,
    kind: 'position',
    path: referencePath(`position/${id}`),
    title: `${state}, ${declaration}`,
    context: kind,
    aliases: asked,
    text: [summary, ...reports.map(({ retelling }) => retelling)].join(' '),
    ...placeAt(corpus, units.map(({ unit }) => unit)),
    declarations: [declaration],
    speaker: state,
  })); // prettier-ignore
}

function listFigures(corpus: Corpus): SearchRecord[] {
  return Object.entries(corpus.content.statistics).map(([id, record]) => {
    const { title, measures, of, speaksTo } = record;
    const { speaker, meeting } = describeFigure(corpus, id);
    return {
      reference: `statistic/${id}`,
      kind: 'figure',
      path: recordPath('statistics', id),
      title,
      context: [speaker, meeting].filter((part) => part !== null).join(', '),
      text: `${showSentence(record)} What it counts: ${measures}. Of what: ${of}.`,
      ...placeAt(corpus, speaksTo.map(({ unit }) => unit)),
      declarations: meeting === null ? [] : [meeting],
      speaker,
    }; // prettier-ignore
  });
}

function listMeetings({ content }: Corpus): SearchRecord[] {
  return Object.entries(content.meetings).map(
    ([id, { title, report, president, description }]) => ({
      reference: `meeting/${id}`,
      kind: 'meeting',
      path: recordPath('meetings', id),
      title,
      context: report,
      text: `${description} President: ${president}.`,
      declarations: [id],
      topics: [],
    }),
  );
}

function listTerms({ content }: Corpus): SearchRecord[] {
  return Object.entries(content.glossary).map(([id, { term, meaning }]) => ({
    reference: `term/${id}`,
    kind: 'term',
    path: `/glossary/#${id}`,
    title: term,
    context: '',
    text: meaning,
    declarations: [],
    topics: [],
  }));
}

/** Declarations and topics of the units something bears on, the commonest topic first. */
function placeAt(
  corpus: Corpus,
  units: readonly string[],
): Pick<SearchRecord, 'declarations' | 'topics'> {
  const counts = new Map<string, number>();
  for (const topic of units.flatMap((unit) => listSearchTopics(corpus, unit)))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return {
    declarations: [...new Set(units.map((unit) => parseLocator(unit).declaration))].sort(),
    topics: [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic),
  };
}
