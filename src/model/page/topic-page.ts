import type { StatementRecord, TopicLink } from '../../schema/statement.ts';
import type { Corpus, Unit } from '../text/corpus.ts';

/** A unit under a topic, with our words for it. */
export interface TopicUnit {
  readonly unit: Unit;
  readonly heading: string;
  readonly summary: string;
}

/** Everything a topic page shows. */
export interface TopicPage {
  readonly title: string;
  readonly sentence: string;
  readonly aliases: readonly string[];
  /** One column for each declaration with text, in reading order. */
  readonly columns: readonly {
    readonly declaration: string;
    readonly units: readonly TopicUnit[];
  }[];
  /** Statements tied to the topic by a link of their own, those of the latest declaration first. */
  readonly statements: readonly {
    readonly id: string;
    readonly record: StatementRecord;
    readonly link: TopicLink;
  }[];
}

/**
 * Gathers the page of one topic: its units side by side, and the statements that are about it.
 * @throws Error if the topic does not exist
 */
export function describeTopic(corpus: Corpus, id: string): TopicPage {
  const { content, declarations } = corpus;
  const topic = content.topics[id];
  if (!topic) throw new Error(`There is no topic ${id}.`);
  const columns = declarations.map((declaration) => ({
    declaration: declaration.id,
    units: declaration.units.flatMap((unit) => describeUnit(corpus, unit, id) ?? []),
  }));
  return {
    ...topic,
    columns,
    statements: Object.entries(content.statements)
      .flatMap(([name, record]) =>
        record.topics.flatMap((link) => (link.topic === id ? [{ id: name, record, link }] : [])),
      )
      .sort(
        (a, b) =>
          b.record.declaration.localeCompare(a.record.declaration, 'en') ||
          a.record.order - b.record.order,
      ),
  };
}

function describeUnit({ content }: Corpus, unit: Unit, topic: string): TopicUnit | null {
  const annotation = content.annotations[unit.paragraph];
  if (!annotation) return null;
  const { heading, summary, topics, subparagraphs } = annotation;
  if (unit.letter === null) return topics.includes(topic) ? { unit, heading, summary } : null;
  const own = subparagraphs.find(({ letter }) => letter === unit.letter);
  return own?.topics.includes(topic) ? { unit, heading, summary: own.summary } : null;
}
