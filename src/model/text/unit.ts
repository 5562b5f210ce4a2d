import type { HeadingRecord, ParagraphRecord, PreambularRecord } from '../../schema/declaration.ts';
import { formatLocator, type Locator } from './locator.ts';
import { parseSegments, type Segment } from './segment.ts';

/** The place of a footnote mark: `offset` characters of the unit's text stand before it. */
export interface Mark {
  readonly number: number;
  readonly offset: number;
}

/** What has an address: a paragraph (or its chapeau), a preambular paragraph, a subparagraph at any level. */
export interface Unit extends Locator {
  readonly locator: string;
  /** Locator of the paragraph: its own for a paragraph. */
  readonly paragraph: string;
  /** What is printed before its words: `12.`, `1 bis.`, `(d)`; empty if the document prints nothing. */
  readonly printed: string;
  /** Headings printed directly before it. */
  readonly headings: readonly HeadingRecord[];
  /** Its words before any subparagraph, block by block as printed. */
  readonly blocks: readonly (readonly Segment[])[];
  /** Words that go on after its subparagraphs; none for almost all. */
  readonly ending: readonly Segment[];
  /** The same without marks; empty if there are none. */
  readonly tail: string;
  /** All its words; a line break parts its blocks. */
  readonly segments: readonly Segment[];
  /** Official words only. */
  readonly text: string;
  readonly sha256: string;
  readonly marks: readonly Mark[];
  /** Subparagraphs directly under it, in order. */
  readonly subparagraphs: readonly Unit[];
}

/** Words as the text of record has them, at whatever level. */
interface Words {
  readonly text: string;
  readonly sha256: string;
  readonly more?: readonly string[] | undefined;
  readonly tail?: string | undefined;
  readonly subparagraphs?: readonly (Words & { readonly letter: string })[] | undefined;
}

/** Where the paragraphs of a part of a document stand. */
export type UnitPlace = Pick<Locator, 'declaration' | 'section'>;

/** A numbered paragraph with all that is under it. */
export function buildParagraph(place: UnitPlace, record: ParagraphRecord): Unit {
  const { number, bis, unnumbered, headings } = record;
  const printed = unnumbered ? '' : `${number}${bis ? ` ${bis}` : ''}.`;
  return buildUnit({ ...place, number, bis, letter: null }, record, printed, headings);
}

/** A preambular paragraph with all that is under it. */
export function buildPreambular(place: UnitPlace, record: PreambularRecord): Unit {
  const { number, headings } = record;
  return buildUnit({ ...place, preambular: true, number, letter: null }, record, '', headings);
}

function buildUnit(
  place: Locator,
  { text, more = [], tail, sha256, subparagraphs = [] }: Words,
  printed: string,
  headings: readonly HeadingRecord[] = [],
): Unit {
  const blocks = [text, ...more].map(parseSegments);
  const ending = tail === undefined ? [] : parseSegments(tail);
  const segments = joinBlocks(ending.length > 0 ? [...blocks, ending] : blocks);
  return {
    ...place,
    locator: formatLocator(place),
    paragraph: formatLocator({ ...place, letter: null }),
    printed,
    headings,
    blocks,
    ending,
    tail: readWords(ending),
    segments,
    text: readWords(segments),
    sha256,
    marks: listMarks(segments),
    subparagraphs: subparagraphs.map((point) => {
      const letter = place.letter === null ? point.letter : `${place.letter}/${point.letter}`;
      return buildUnit({ ...place, letter }, point, `(${point.letter})`);
    }),
  };
}

function readWords(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'mark' ? '' : segment.text)).join('');
}

function joinBlocks(blocks: readonly (readonly Segment[])[]): Segment[] {
  return blocks.flatMap((block, index) =>
    index === 0 ? block : [{ kind: 'words', text: '\n' } as const, ...block],
  );
}

function listMarks(segments: readonly Segment[]): Mark[] {
  const marks: Mark[] = [];
  let offset = 0;
  for (const segment of segments)
    if (segment.kind === 'mark') marks.push({ number: segment.footnote, offset });
    else offset += segment.text.length;
  return marks;
}

/** A unit and everything under it, in reading order. */
export function listUnitsWithin(unit: Unit): Unit[] {
  return [unit, ...unit.subparagraphs.flatMap(listUnitsWithin)];
}
