import type { StatementRecord } from '../../schema/statement.ts';
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
  readonly statements: readonly [string, StatementRecord][];
}

/**
 * Gathers the page of one topic: its units side by side, and the statements that bear on them.
 * @throws Error where the topic does not exist
 */
export function describeTopic(corpus: Corpus, id: string): TopicPage {
  const { content, declarations } = corpus;
  const topic = content.topics[id];
  if (!topic) throw new Error(`There is no topic ${id}.`);
  const columns = declarations.map((declaration) => ({
    declaration: declaration.id,
    units: declaration.units.flatMap((unit) => describeUnit(corpus, unit, id) ?? []),
  }));
  const locators = new Set(columns.flatMap(({ units }) => units.map(({ unit }) => unit.locator)));
  return {
    ...topic,
    columns,
    statements: Object.entries(content.statements).filter(([, { bearsOn }]) =>
      bearsOn.some(({ unit }) => locators.has(unit)),
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
