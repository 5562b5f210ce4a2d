import { drawCard, drawSiteCard } from '../../chart/picture/card.ts';
import type { Declaration, Unit } from '../../model/text/corpus.ts';
import { toTextPicture } from './text-picture.ts';

/** The share picture of a paragraph: number, declaration, first official words. */
export function toParagraphCard(
  { id, symbol, annex, paragraphs }: Declaration,
  { number, text }: Unit,
) {
  return toTextPicture(
    drawCard({
      mark: String(number),
      place: `${id} Political Declaration`,
      detail: `${symbol}${annex ? ', annex' : ''}, paragraph ${number} of ${paragraphs.length}`,
      words: text,
    }),
  );
}

/** The share picture of a whole declaration: year and title. */
export function toDeclarationCard({ id, symbol, annex, title, paragraphs }: Declaration) {
  return toTextPicture(
    drawCard({
      mark: id,
      place: 'Political Declaration',
      detail: `${symbol}${annex ? ', annex' : ''}, ${paragraphs.length} paragraphs`,
      words: title,
    }),
  );
}

/** The share picture of every other page. */
export function toSiteCard() {
  return toTextPicture(
    drawSiteCard([
      'The United Nations declarations',
      'against trafficking in persons,',
      'annotated',
    ]),
  );
}
