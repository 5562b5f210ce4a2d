import type { Corpus } from '../../text/corpus.ts';
import { describeFigure, showSentence } from '../../figure/figure.ts';
import { labelUnit } from '../../text/label.ts';
import { parseLocator } from '../../text/locator.ts';
import { recordPath, referencePath, unitPath } from '../../site/route.ts';
import { listInstrumentCitations } from '../../text/instrument-citation.ts';
import { stripNote } from './strip-note.ts';
import type { SearchRecord } from './search-record.ts';
import { listSearchTopics } from './text-record.ts';

/** What readers ask for who look for a position of a State. */
const asked =
  'objected, objection, opposed, rejected, disagreed, dissented, reservation, did not join';

/**
 * Everything that stands beside the official text: notes, statements, positions, figures, instruments, topics, meetings, terms.
 * @param notes the bodies of the notes by the locator of their paragraph, in Markdown
 */
export function listSideRecords(
  corpus: Corpus,
  notes: ReadonlyMap<string, string>,
): SearchRecord[] {
  const { content } = corpus;
  const citations = listInstrumentCitations(corpus);
  const name = (speaker: string) => content.speakers[speaker]?.name ?? speaker;
  return [
    ...list(content.instruments, (id, one) => ({
      reference: `instrument/${id}`,
      kind: 'instrument',
      path: recordPath('instruments', id),
      title: one.short,
      context: joinParts(one.kind, one.symbol),
      text: `${one.title}. ${one.sentence}`,
      ...placeAt(
        corpus,
        citations.filter(({ instrument }) => instrument === id),
      ),
    })),
    ...list(content.topics, (id, one) => ({
      reference: `topic/${id}`,
      kind: 'topic',
      path: recordPath('topics', id),
      title: one.title,
      text: one.sentence,
      aliases: one.aliases.join('; '),
      topics: [id],
    })),
    ...list(content.annotations, (id, one) => ({
      reference: `note/${id}`,
      kind: 'note',
      path: unitPath(id),
      title: `Note on ${labelUnit(id)}`,
      context: one.heading,
      text: [
        one.summary,
        ...one.subparagraphs.map((point) => point.summary),
        stripNote(notes.get(id) ?? ''),
      ].join(' '),
      declarations: [parseLocator(id).declaration],
      topics: one.topics,
    })),
    ...list(content.statements, (id, one) => ({
      reference: `statement/${id}`,
      kind: 'statement',
      path: recordPath('statements', id),
      title: `${name(one.speaker)}, ${one.declaration}`,
      context: joinParts(one.role, one.onBehalfOf && `for the ${one.onBehalfOf}`),
      text: [
        one.retelling,
        ...one.quotes.map(({ words, about }) => `“${words}”${about ? ` (${about})` : ''}`),
      ].join(' '),
      topics: one.topics.map(({ topic }) => topic),
      declarations: [one.declaration],
      speaker: name(one.speaker),
    })),
    ...list(content.positions, (id, one) => ({
      reference: `position/${id}`,
      kind: 'position',
      path: referencePath(`position/${id}`),
      title: `${one.state}, ${one.declaration}`,
      context: one.kind,
      aliases: asked,
      text: [one.summary, ...one.reports.map(({ retelling }) => retelling)].join(' '),
      ...placeAt(corpus, one.units),
      declarations: [one.declaration],
      speaker: one.state,
    })),
    ...list(content.statistics, (id, one) => {
      const { speaker, meeting } = describeFigure(corpus, id);
      return {
        reference: `statistic/${id}`,
        kind: 'figure',
        path: recordPath('statistics', id),
        title: one.title,
        context: joinParts(speaker, meeting),
        text: `${showSentence(one)} What it counts: ${one.measures}. Of what: ${one.of}.`,
        ...placeAt(corpus, one.speaksTo),
        declarations: meeting === null ? [] : [meeting],
        speaker,
      };
    }),
    ...list(content.meetings, (id, one) => ({
      reference: `meeting/${id}`,
      kind: 'meeting',
      path: recordPath('meetings', id),
      title: one.title,
      context: one.report,
      text: `${one.description} President: ${one.president}.`,
      declarations: [id],
    })),
    ...list(content.glossary, (id, one) => ({
      reference: `term/${id}`,
      kind: 'term',
      path: `/glossary/#${id}`,
      title: one.term,
      text: one.meaning,
    })),
  ];
}

function list<Held>(
  records: Readonly<Record<string, Held>>,
  describe: (id: string, record: Held) => SearchRecord,
): SearchRecord[] {
  return Object.entries(records).map(([id, record]) => describe(id, record));
}

const joinParts = (...parts: readonly (string | null | undefined)[]) =>
  parts.filter(Boolean).join(', ');

/** Declarations and topics of the units something bears on, the commonest topic first. */
function placeAt(corpus: Corpus, bearings: readonly { readonly unit: string }[]) {
  const units = bearings.map(({ unit }) => unit);
  const counts = new Map<string, number>();
  for (const topic of units.flatMap((unit) => listSearchTopics(corpus, unit)))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return {
    declarations: [...new Set(units.map((unit) => parseLocator(unit).declaration))].sort(),
    topics: [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic),
  };
}
