import type { AnnotationRecord } from '../../schema/annotation.ts';
import type { PositionRecord } from '../../schema/position.ts';
import type { Repair } from '../../schema/repair.ts';
import type { StatementLink, StatementRecord } from '../../schema/statement.ts';
import type { TextReference } from '../../schema/text-reference.ts';
import type { UnitLink } from '../../schema/part/unit-link.ts';
import { toClauseSentence, type SentencePart } from '../commitment/clause-sentence.ts';
import { listParagraphClauses, type Clause } from '../commitment/clause.ts';
import { findBacklinks, listLinks, type Link, type LinkKind } from '../text/backlink.ts';
import {
  findDeclaration,
  findUnit,
  type Corpus,
  type Declaration,
  type Unit,
} from '../text/corpus.ts';
import { listDefinitionUses, type DefinitionUse } from '../text/definition-use.ts';
import type { Footnote } from '../text/footnote.ts';
import { listInstrumentCitations, type InstrumentCitation } from '../text/instrument-citation.ts';
import { listUnitsWithin } from '../text/unit.ts';
import { hasPhrase } from '../wording/phrase.ts';

/** A statement or position with the links that tie it to the paragraph shown. */
export interface Bearing<T, L extends UnitLink = UnitLink> {
  readonly id: string;
  readonly record: T;
  readonly links: readonly L[];
}

/** Everything a paragraph page shows, computed before it is rendered. */
export interface ParagraphPage {
  readonly declaration: Declaration;
  readonly paragraph: Unit;
  /** The paragraph and its subparagraphs. */
  readonly units: readonly Unit[];
  /** What is written about it; null if nothing is yet. */
  readonly annotation: AnnotationRecord | null;
  /** What it does, a sentence for each clause. */
  readonly clauses: readonly {
    readonly clause: Clause;
    readonly sentence: readonly SentencePart[];
  }[];
  readonly previous: Unit | null;
  readonly next: Unit | null;
  readonly footnotes: readonly Footnote[];
  readonly citations: readonly InstrumentCitation[];
  readonly definitionUses: readonly DefinitionUse[];
  readonly statements: readonly Bearing<StatementRecord, StatementLink>[];
  readonly positions: readonly Bearing<PositionRecord>[];
  /** Glossary entries whose forms stand in the text. */
  readonly terms: readonly { readonly id: string; readonly term: string }[];
  readonly textReferences: readonly TextReference[];
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly repairs: readonly Repair[];
  readonly backlinks: ReadonlyMap<LinkKind, readonly string[]>;
}

/** What all pages share, computed once for a corpus. */
export interface Connections {
  readonly links: readonly Link[];
  readonly citations: readonly InstrumentCitation[];
  readonly uses: readonly DefinitionUse[];
}

export function buildConnections(corpus: Corpus): Connections {
  return {
    links: listLinks(corpus),
    citations: listInstrumentCitations(corpus),
    uses: listDefinitionUses(corpus),
  };
}

/**
 * Gathers the page of one paragraph.
 * @param locator of a paragraph, `2025/12`
 * @throws Error if the paragraph does not exist
 */
export function describeParagraph(
  corpus: Corpus,
  connections: Connections,
  locator: string,
): ParagraphPage {
  const { content } = corpus;
  const paragraph = findUnit(corpus, locator);
  const declaration = findDeclaration(corpus, paragraph.declaration);
  const annotation = content.annotations[locator] ?? null;
  const units = listUnitsWithin(paragraph);
  const locators = units.map((unit) => unit.locator);
  const inPage = ({ unit }: { unit: string }) => locators.includes(unit);
  const at = declaration.pages.indexOf(paragraph);
  const topics = new Set([
    ...(annotation?.topics ?? []),
    ...(annotation?.subparagraphs ?? []).flatMap((point) => point.topics),
  ]);
  return {
    declaration,
    paragraph,
    units,
    annotation,
    clauses: listParagraphClauses(corpus, locator).map((clause) => ({
      clause,
      sentence: toClauseSentence(clause, findUnit(corpus, clause.unit).text),
    })),
    previous: declaration.pages[at - 1] ?? null,
    next: declaration.pages[at + 1] ?? null,
    footnotes: declaration.footnotes.filter(({ units: marked }) =>
      marked.some((unit) => locators.includes(unit)),
    ),
    citations: connections.citations.filter(inPage),
    definitionUses: connections.uses.filter(inPage),
    statements: bearings(content.statements, ({ bearsOn }) => bearsOn.filter(inPage)),
    positions: bearings(content.positions, ({ units: links }) => links.filter(inPage)),
    terms: Object.entries(content.glossary)
      .filter(([, { forms }]) =>
        forms.some((form) => units.some(({ text }) => hasPhrase(text, form))),
      )
      .map(([id, { term }]) => ({ id, term })),
    textReferences: (content.references[declaration.id]?.references ?? []).filter(inPage),
    topics: [...topics].map((id) => ({ id, title: content.topics[id]?.title ?? id })),
    repairs: (content.repairs[declaration.id]?.repairs ?? []).filter(inPage),
    backlinks: findBacklinks(connections.links, locators),
  };
}

function bearings<T, L extends UnitLink>(
  records: Readonly<Record<string, T>>,
  linksOf: (record: T) => readonly L[],
): Bearing<T, L>[] {
  return Object.entries(records)
    .map(([id, record]) => ({ id, record, links: linksOf(record) }))
    .filter(({ links }) => links.length > 0);
}
