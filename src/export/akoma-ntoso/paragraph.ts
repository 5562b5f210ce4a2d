import type { Corpus, Declaration, Unit } from '../../model/text/corpus.ts';
import type { InstrumentCitation } from '../../model/text/instrument-citation.ts';
import { parseSegments, type Segment } from '../../model/text/segment.ts';
import { block, inline, text, type Xml } from '../format/xml.ts';
import { listNoteRefs, listTextRefs } from './reference.ts';
import { toWords } from './words.ts';

/** What paragraphs are made from. */
export interface ParagraphGround {
  readonly corpus: Corpus;
  readonly declaration: Declaration;
  readonly citations: readonly InstrumentCitation[];
}

/** What subparagraphs are called at each level, and how their identifiers begin. */
const levels = [
  ['subparagraph', 'subpara'],
  ['point', 'point'],
  ['indent', 'indent'],
] as const;

/**
 * A paragraph with its number, its words and its subparagraphs.
 * @param prefix of its identifier: `` in the resolution itself, `att_1__` in an annex
 */
export function toParagraph(ground: ParagraphGround, paragraph: Unit, prefix: string): Xml {
  const { number, bis } = paragraph;
  return toHierarchy(
    ground,
    paragraph,
    'paragraph',
    `${prefix}para_${number}${bis ? `_${bis}` : ''}`,
  );
}

function toHierarchy(ground: ParagraphGround, unit: Unit, name: string, eId: string): Xml {
  const number = unit.printed === '' ? null : inline('num', {}, text(unit.printed));
  const words = toBlocks(ground, unit, eId);
  if (unit.subparagraphs.length === 0)
    return block(
      name,
      { eId },
      number,
      block('content', { eId: `${eId}__content` }, ...words.own, ...words.ending),
    );
  return block(
    name,
    { eId },
    number,
    block('intro', { eId: `${eId}__intro` }, ...words.own),
    ...unit.subparagraphs.map((point) => {
      const path = point.letter?.split('/') ?? [];
      const [called, key] = levels[path.length - 1] ?? levels[0];
      return toHierarchy(ground, point, called, `${eId}__${key}_${path.at(-1)}`);
    }),
    words.ending.length === 0 ? null : block('wrapUp', { eId: `${eId}__wrapup` }, ...words.ending),
  );
}

/** A preambular paragraph; what is under it is a list. */
export function toRecital(ground: ParagraphGround, unit: Unit, prefix: string): Xml {
  return toItem(ground, unit, 'recital', `${prefix}recs_1__rec_${unit.number}`);
}

function toItem(ground: ParagraphGround, unit: Unit, name: string, eId: string): Xml {
  const words = toBlocks(ground, unit, eId);
  const points = unit.subparagraphs.map((point) =>
    toItem(ground, point, 'item', `${eId}__item_${point.letter?.split('/').at(-1)}`),
  );
  return block(
    name,
    { eId },
    unit.printed === '' ? null : inline('num', {}, text(unit.printed)),
    ...words.own,
    points.length === 0 ? null : block('blockList', { eId: `${eId}__list_1` }, ...points),
    ...words.ending,
  );
}

/** The words of a unit block by block, those before and those after what is under it. */
function toBlocks(ground: ParagraphGround, unit: Unit, eId: string): { own: Xml[]; ending: Xml[] } {
  const refs = listTextRefs(ground.corpus, unit);
  let at = 0;
  const write = (segments: readonly Segment[]) => {
    const length = segments.reduce(
      (sum, segment) => sum + (segment.kind === 'mark' ? 0 : segment.text.length),
      0,
    );
    const inside = refs
      .filter(({ start, end }) => start >= at && end <= at + length)
      .map(({ start, end, href }) => ({ start: start - at, end: end - at, href }));
    // A line break parts the blocks of a text.
    at += length + 1;
    return inline(
      'p',
      {},
      ...toWords(segments, inside, (number, occurrence) => toNote(ground, number, occurrence, eId)),
    );
  };
  return {
    own: unit.blocks.map(write),
    ending: unit.ending.length > 0 ? [write(unit.ending)] : [],
  };
}

function toNote(
  { corpus, declaration, citations }: ParagraphGround,
  number: number,
  occurrence: number,
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
    {
      eId: `${unit}__authorialNote_${number}${occurrence > 1 ? `_${occurrence}` : ''}`,
      marker: number,
      placement: 'bottom',
    },
    inline('p', {}, ...words),
  );
}
