import type { HeldDeclaration, MissingDeclaration } from '../../schema/declaration.ts';
import type { Content } from './content.ts';
import { resolveIbid, type Footnote } from './footnote.ts';
import { formatLocator } from './locator.ts';
import { parseSegments, stripMarkup, type Segment } from './segment.ts';

/** The place of a footnote mark: `offset` characters of the unit's text stand before it. */
export interface Mark {
  readonly number: number;
  readonly offset: number;
}

/** A paragraph (or its chapeau) or a subparagraph: one of the 72 that have an address. */
export interface Unit {
  readonly locator: string;
  readonly declaration: string;
  readonly number: number;
  readonly letter: string | null;
  /** Locator of the paragraph: its own for a paragraph. */
  readonly paragraph: string;
  readonly segments: readonly Segment[];
  /** Official words only. */
  readonly text: string;
  readonly sha256: string;
  readonly marks: readonly Mark[];
  /** Subparagraphs of a paragraph, in order. */
  readonly subparagraphs: readonly Unit[];
}

/** A declaration whose text is held. */
export interface Declaration extends Omit<HeldDeclaration, 'paragraphs' | 'footnotes'> {
  readonly paragraphs: readonly Unit[];
  readonly footnotes: readonly Footnote[];
  /** Paragraphs and subparagraphs in reading order. */
  readonly units: readonly Unit[];
}

export interface Corpus {
  readonly content: Content;
  /** Declarations with text, by year. */
  readonly declarations: readonly Declaration[];
  /** Declarations whose text is not held, by year. */
  readonly missing: readonly MissingDeclaration[];
  readonly units: ReadonlyMap<string, Unit>;
}

/**
 * Builds the model of the texts from the records.
 * @throws Error where a paragraph number or a mark does not fit
 */
export function buildCorpus(content: Content): Corpus {
  const records = Object.values(content.declarations).sort((a, b) =>
    a.id.localeCompare(b.id, 'en'),
  );
  const declarations = records.filter((record) => record.text === 'held').map(buildDeclaration);
  return {
    content,
    declarations,
    missing: records.filter((record) => record.text === 'not-held'),
    units: new Map(declarations.flatMap(({ units }) => units.map((unit) => [unit.locator, unit]))),
  };
}

function buildDeclaration(record: HeldDeclaration): Declaration {
  const paragraphs = record.paragraphs.map(({ number, text, sha256, subparagraphs }) => {
    const place = { declaration: record.id, number };
    const own = buildUnit({ ...place, letter: null }, text, sha256);
    return {
      ...own,
      subparagraphs: subparagraphs.map((point) =>
        buildUnit({ ...place, letter: point.letter }, point.text, point.sha256),
      ),
    };
  });
  const units = paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.subparagraphs]);
  const resolved = resolveIbid(record.footnotes.map(({ text }) => text));
  const footnotes = record.footnotes.map(({ number, text }, index) => {
    const unit = units.find(({ marks }) => marks.some((mark) => mark.number === number));
    if (!unit) throw new Error(`Footnote ${number} of ${record.id} has no mark in the text.`);
    return { number, text, unit: unit.locator, resolved: resolved[index] ?? text };
  });
  return { ...record, paragraphs, footnotes, units };
}

function buildUnit(
  place: { declaration: string; number: number; letter: string | null },
  marked: string,
  sha256: string,
): Unit {
  const segments = parseSegments(marked);
  const marks: Mark[] = [];
  let offset = 0;
  for (const segment of segments)
    if (segment.kind === 'mark') marks.push({ number: segment.footnote, offset });
    else offset += segment.text.length;
  return {
    ...place,
    locator: formatLocator(place),
    paragraph: formatLocator({ ...place, letter: null }),
    segments,
    text: stripMarkup(marked),
    sha256,
    marks,
    subparagraphs: [],
  };
}

/**
 * The unit at a locator.
 * @throws Error naming the locator where there is none
 */
export function findUnit(corpus: Corpus, locator: string): Unit {
  const unit = corpus.units.get(locator);
  if (!unit) throw new Error(`There is no unit ${locator}.`);
  return unit;
}

/**
 * The declaration of a year, with text.
 * @throws Error where its text is not held
 */
export function findDeclaration(corpus: Corpus, id: string): Declaration {
  const declaration = corpus.declarations.find((candidate) => candidate.id === id);
  if (!declaration) throw new Error(`The text of a declaration of ${id} is not held.`);
  return declaration;
}
