import { drawCard, drawSiteCard } from '../../chart/picture/card.ts';
import { toOutlinedSvg } from '../../chart/svg/file-svg.ts';
import type { Declaration, Unit } from '../../model/text/corpus.ts';
import { toPng } from './png.ts';

/** The share picture of a paragraph: number, declaration, first official words. */
export function toParagraphCard(
  { id, symbol, annex, paragraphs }: Declaration,
  { number, text }: Unit,
) {
  return toPng(
    toOutlinedSvg(
      drawCard({
        mark: String(number),
        place: `${id} Political Declaration`,
        detail: `${symbol}${annex ? ', annex' : ''}, paragraph ${number} of ${paragraphs.length}`,
        words: text,
      }),
    ),
  );
}

/** The share picture of a whole declaration: year and title. */
export function toDeclarationCard({ id, symbol, annex, title, paragraphs }: Declaration) {
  return toPng(
    toOutlinedSvg(
      drawCard({
        mark: id,
        place: 'Political Declaration',
        detail: `${symbol}${annex ? ', annex' : ''}, ${paragraphs.length} paragraphs`,
        words: title,
      }),
    ),
  );
}

/** The share picture of every other page. */
export function toSiteCard() {
  return toPng(
    toOutlinedSvg(
      drawSiteCard([
        'The United Nations declarations',
        'against trafficking in persons,',
        'annotated',
      ]),
    ),
  );
}
