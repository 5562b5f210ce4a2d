import type { HeldDeclaration, MissingDeclaration } from '../../schema/declaration.ts';
import type { Content } from './content.ts';
import { buildFootnotes, numberMarks, type Footnote } from './footnote.ts';
import { readResolution, splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { buildParagraph, buildPreambular, listUnitsWithin, type Unit } from './unit.ts';

export type { Unit } from './unit.ts';

/** Paragraphs under a preamble of their own: those of the resolution around a declaration, or of a further annex. */
export interface DocumentPart {
  /** `resolution`, `annex-2` */
  readonly section: string;
  /** Heading and title, line by line; none for the resolution. */
  readonly title: readonly string[];
  /** `The General Assembly,`; null if no such words open it. */
  readonly formula: string | null;
  readonly preamble: readonly Unit[];
  readonly paragraphs: readonly Unit[];
  /** What closes it: meeting and day. */
  readonly closing: readonly string[];
}

/** A declaration whose text is held. */
export interface Declaration extends Omit<
  HeldDeclaration,
  'paragraphs' | 'footnotes' | 'preamble' | 'resolution' | 'annexes' | 'formula' | 'closing'
> {
  /** The lines around the numbered words, by their place in the document. */
  readonly front: FrontMatter;
  readonly formula: string | null;
  readonly preamble: readonly Unit[];
  readonly paragraphs: readonly Unit[];
  readonly closing: readonly string[];
  /** The resolution's own words, if the declaration is its annex and they are held. */
  readonly resolution: DocumentPart | null;
  /** Annexes beside the declaration. */
  readonly annexes: readonly DocumentPart[];
  /** How many annexes the resolution has. */
  readonly annexCount: number;
  readonly footnotes: readonly Footnote[];
  /** Units of the declaration itself in reading order: its preamble, its paragraphs, their subparagraphs. */
  readonly units: readonly Unit[];
  /** Everything that has a page of its own, in reading order: also paragraphs of the resolution and of other annexes. */
  readonly pages: readonly Unit[];
}

export interface Corpus {
  readonly content: Content;
  /** Declarations with text, by the day of their adoption. */
  readonly declarations: readonly Declaration[];
  /** Declarations whose text is not held, by the day of their adoption. */
  readonly missing: readonly MissingDeclaration[];
  /** Every unit of every part by its locator. */
  readonly units: ReadonlyMap<string, Unit>;
}

/**
 * Builds the model of the texts from the records.
 * @throws Error if a footnote has no mark or the lines around an annex lack a part
 */
export function buildCorpus(content: Content): Corpus {
  const records = Object.values(content.declarations).sort(
    (a, b) => a.adopted.localeCompare(b.adopted, 'en') || a.id.localeCompare(b.id, 'en'),
  );
  const declarations = records.filter((record) => record.text === 'held').map(buildDeclaration);
  return {
    content,
    declarations,
    missing: records.filter((record) => record.text === 'not-held'),
    units: new Map(
      declarations.flatMap(({ pages }) =>
        pages.flatMap(listUnitsWithin).map((unit) => [unit.locator, unit]),
      ),
    ),
  };
}

function buildDeclaration(record: HeldDeclaration): Declaration {
  const number = numberMarks();
  const front = splitFrontMatter(record.frontMatter, record.annex, record.resolution !== undefined);
  const build = (
    section: string | undefined,
    { preamble = [], paragraphs }: Pick<HeldDeclaration, 'preamble' | 'paragraphs'>,
  ) => {
    const place = { declaration: record.id, section };
    return {
      preamble: preamble.map((one) => number(buildPreambular(place, one))),
      paragraphs: paragraphs.map((one) => number(buildParagraph(place, one))),
    };
  };
  const around = record.resolution ?? readResolution(front);
  const resolution = around && {
    section: 'resolution',
    title: [],
    formula: around.formula ?? null,
    closing: around.closing ?? [],
    ...build('resolution', around),
  };
  const own = build(undefined, record);
  const annexes = (record.annexes ?? []).map((annex) => {
    const section = `annex-${annex.number}`;
    return { section, title: annex.title, formula: null, closing: [], ...build(section, annex) };
  });
  const parts = [...(resolution ? [resolution] : []), own, ...annexes];
  const pages = parts.flatMap(({ preamble, paragraphs }) => [...preamble, ...paragraphs]);
  return {
    ...record,
    ...own,
    front,
    formula: record.formula ?? null,
    closing: record.closing ?? [],
    resolution,
    annexes,
    annexCount: annexes.length + (record.annex ? 1 : 0),
    footnotes: buildFootnotes(record, pages.flatMap(listUnitsWithin)),
    units: [...own.preamble, ...own.paragraphs].flatMap(listUnitsWithin),
    pages,
  };
}

/**
 * The unit at a locator.
 * @throws Error naming the locator if there is none
 */
export function findUnit(corpus: Corpus, locator: string): Unit {
  const unit = corpus.units.get(locator);
  if (!unit) throw new Error(`There is no unit ${locator}.`);
  return unit;
}

/**
 * The declaration of a name, with text.
 * @throws Error if its text is not held
 */
export function findDeclaration(corpus: Corpus, id: string): Declaration {
  const declaration = corpus.declarations.find((candidate) => candidate.id === id);
  if (!declaration) throw new Error(`The text of a declaration of ${id} is not held.`);
  return declaration;
}
