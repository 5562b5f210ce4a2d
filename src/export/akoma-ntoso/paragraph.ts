import type { Corpus, Declaration, Unit } from '../../model/text/corpus.ts';
import type { InstrumentCitation } from '../../model/text/instrument-citation.ts';
import { parseSegments } from '../../model/text/segment.ts';
import { block, inline, text, type Xml } from '../format/xml.ts';
import { listNoteRefs, listTextRefs } from './reference.ts';
import { toWords } from './words.ts';

/** What paragraphs are made from. */
export interface ParagraphGround {
  readonly corpus: Corpus;
  readonly declaration: Declaration;
  readonly citations: readonly InstrumentCitation[];
}

/**
 * A paragraph with its number, its words and its subparagraphs.
 * @param prefix of its identifier: `` in the resolution itself, `att_1__` in an annex
 */
export function toParagraph(ground: ParagraphGround, paragraph: Unit, prefix: string): Xml {
  const eId = `${prefix}para_${paragraph.number}`;
  const words = (unit: Unit, id: string) =>
    inline(
      'p',
      {},
      ...toWords(unit.segments, listTextRefs(ground.corpus, unit), (number) =>
        toNote(ground, number, id),
      ),
    );
  const number = inline('num', {}, text(`${paragraph.number}.`));
  if (paragraph.subparagraphs.length === 0)
    return block(
      'paragraph',
      { eId },
      number,
      block('content', { eId: `${eId}__content` }, words(paragraph, eId)),
    );
  const points = paragraph.subparagraphs.map((point) => {
    const id = `${eId}__subpara_${point.letter}`;
    return block(
      'subparagraph',
      { eId: id },
      inline('num', {}, text(`(${point.letter})`)),
      block('content', { eId: `${id}__content` }, words(point, id)),
    );
  });
  return block(
    'paragraph',
    { eId },
    number,
    block('intro', { eId: `${eId}__intro` }, words(paragraph, eId)),
    ...points,
  );
}

function toNote(
  { corpus, declaration, citations }: ParagraphGround,
  number: number,
  unit: string,
): Xml {
  const { footnotes, id } = declaration;
  const footnote = footnotes.find((one) => one.number === number);
  if (!footnote) throw new Error(`The declaration of ${id} has no footnote ${number}.`);
  const noNote = (): never => {
    throw new Error(`Footnote ${number} of ${id} has a mark of its own.`);
  };
  const words = toWords(
    parseSegments(footnote.text),
    listNoteRefs(corpus, citations, footnote),
    noNote,
  );
  return inline(
    'authorialNote',
    { eId: `${unit}__authorialNote_${number}`, marker: number, placement: 'bottom' },
    inline('p', {}, ...words),
  );
}
