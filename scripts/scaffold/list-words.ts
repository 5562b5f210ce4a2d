import { stripMarkup } from '../../src/model/text/segment.ts';
import type { HeldDeclaration } from '../../src/schema/declaration.ts';

/** A unit of a text with its words, marks left out. */
export interface ScaffoldUnit {
  /** `2029/18/d/ii`. */
  readonly locator: string;
  /** The note it belongs to: `18`, `pp-3`, `1-bis`. */
  readonly note: string;
  /** Letters under its paragraph: `d/ii`; empty for the paragraph itself. */
  readonly point: string;
  readonly text: string;
}

interface Words {
  readonly text: string;
  readonly more?: readonly string[] | undefined;
  readonly tail?: string | undefined;
  readonly letter?: string;
  readonly subparagraphs?: readonly Words[] | undefined;
}

/** Every unit of a declaration in the order of the text: preambular paragraphs, paragraphs, their subparagraphs. */
export function listScaffoldUnits({
  id,
  preamble = [],
  paragraphs,
}: HeldDeclaration): ScaffoldUnit[] {
  return [
    ...preamble.flatMap((paragraph) => listPoints(id, `pp-${paragraph.number}`, '', paragraph)),
    ...paragraphs.flatMap((paragraph) =>
      listPoints(
        id,
        `${paragraph.number}${paragraph.bis ? `-${paragraph.bis}` : ''}`,
        '',
        paragraph,
      ),
    ),
  ];
}

function listPoints(id: string, note: string, point: string, words: Words): ScaffoldUnit[] {
  const { text, more = [], tail, subparagraphs = [] } = words;
  const all = [text, ...more, ...(tail ? [tail] : [])].map(stripMarkup).join(' ');
  return [
    { locator: [id, note, point].filter((part) => part !== '').join('/'), note, point, text: all },
    ...subparagraphs.flatMap((one) =>
      listPoints(id, note, [point, one.letter ?? ''].filter((part) => part !== '').join('/'), one),
    ),
  ];
}
