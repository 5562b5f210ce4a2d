import { createHash } from 'node:crypto';
import { foldWhiteSpace } from '../../../src/model/text/digest.ts';
import { stripMarkup } from '../../../src/model/text/segment.ts';
import type { HeldDeclaration } from '../../../src/schema/declaration.ts';
import { ImportError } from '../line/import-error.ts';
import { levelHeadings } from './heading.ts';
import {
  listParagraphs,
  type ParsedBody,
  type ParsedHeading,
  type ParsedParagraph,
  type ParsedPoint,
  type ParsedTranscription,
  type ParsedWords,
} from './parsed.ts';

/** The parts of a text of record that come from its transcription. */
export type RecordedText = Pick<
  HeldDeclaration,
  | 'frontMatter'
  | 'resolution'
  | 'formula'
  | 'preamble'
  | 'paragraphs'
  | 'closing'
  | 'annexes'
  | 'footnotes'
>;

/**
 * Puts what was read into the form of the text of record.
 * @param isAnnex whether the declaration is the annex of its resolution
 * @throws ImportError if the resolution before the declaration has no paragraph
 */
export function toRecord(
  file: string,
  { frontMatter, bodies, footnotes }: ParsedTranscription,
  isAnnex: boolean,
): RecordedText {
  const [first, second, ...others] = bodies as [ParsedBody, ...ParsedBody[]];
  const [own, main, rest] =
    isAnnex && second ? [first, second, others] : [undefined, first, bodies.slice(1)];
  if (own && own.paragraphs.length === 0 && (own.formula || own.preamble.length > 0))
    throw new ImportError(
      file,
      own.formula?.line ?? 1,
      'a resolution without an operative paragraph',
      'the paragraph that adopts its annex',
    );
  const levels = new Map(
    bodies.flatMap((body) => {
      const headings = listParagraphs([body]).flatMap((paragraph) => paragraph.headings);
      const levelled = levelHeadings(headings);
      return headings.map((heading, at) => [heading, levelled[at]?.level ?? 1] as const);
    }),
  );
  const convert = toBody(levels);
  const hasOwn = own !== undefined && own.paragraphs.length > 0;
  return {
    frontMatter: [...frontMatter, ...(own ? main.title : [])].map(({ text }) =>
      text.replaceAll('*', ''),
    ),
    ...(hasOwn && { resolution: convert(own) }),
    ...convert(main),
    ...(rest.length > 0 && {
      annexes: rest.map((body, at) => {
        const { preamble, paragraphs } = convert(body);
        const number = at + (isAnnex ? 2 : 1);
        return {
          number,
          title: body.title.map(({ text }) => text.replaceAll('*', '')),
          ...(preamble && { preamble }),
          paragraphs,
        };
      }),
    }),
    footnotes: footnotes.map(({ number, text }) => ({ number, text })),
  };
}

function toBody(levels: ReadonlyMap<ParsedHeading, number>) {
  const toHeadings = ({ headings }: ParsedParagraph) =>
    headings.length > 0
      ? {
          headings: headings.map((heading) => ({
            level: levels.get(heading) ?? 1,
            ...(heading.mark && { mark: heading.mark }),
            text: heading.text,
          })),
        }
      : {};
  return ({ formula, preamble, paragraphs, closing }: ParsedBody) => ({
    ...(formula && { formula: formula.text.replaceAll('*', '') }),
    ...(preamble.length > 0 && {
      preamble: preamble.map((paragraph) => ({
        number: paragraph.number,
        ...toHeadings(paragraph),
        ...toWords(paragraph),
        ...(paragraph.points.length > 0 && { subparagraphs: paragraph.points.map(toPoint) }),
      })),
    }),
    paragraphs: paragraphs.map((paragraph) => ({
      number: paragraph.number,
      ...(paragraph.bis && { bis: paragraph.bis }),
      ...(paragraph.unnumbered && { unnumbered: true as const }),
      ...toHeadings(paragraph),
      ...toWords(paragraph),
      subparagraphs: paragraph.points.map(toPoint),
    })),
    ...(closing.length > 0 && { closing: closing.map(({ text }) => text.replaceAll('*', '')) }),
  });
}

interface RecordedPoint {
  letter: string;
  text: string;
  sha256: string;
  more?: string[];
  tail?: string;
  subparagraphs?: RecordedPoint[];
}

function toPoint(point: ParsedPoint): RecordedPoint {
  return {
    letter: point.letter,
    ...toWords(point),
    ...(point.points.length > 0 && { subparagraphs: point.points.map(toPoint) }),
  };
}

/** Text, digest of all the unit's own words, further blocks, tail. */
function toWords({ text, more, tail }: ParsedWords) {
  const blocks = [text, ...more.map((block) => block.text), ...(tail ? [tail.text] : [])];
  const words = foldWhiteSpace(blocks.map(stripMarkup).join(' '));
  return {
    text,
    sha256: createHash('sha256').update(words, 'utf8').digest('hex'),
    ...(more.length > 0 && { more: more.map((block) => block.text) }),
    ...(tail && { tail: tail.text }),
  };
}
