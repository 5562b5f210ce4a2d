import { drawCover } from '../../chart/picture/cover.ts';
import { toOutlinedSvg } from '../../chart/svg/file-svg.ts';
import { joinNames } from '../../model/wording/join-names.ts';
import { nameDeclaration } from '../../model/text/symbol.ts';
import { toPng } from './png.ts';

/**
 * The cover of the e-book.
 * @param declarations the texts it holds: `2025`, `2017`
 */
export function toCover(declarations: readonly string[]) {
  const texts = joinNames([...declarations].sort().map(nameDeclaration));
  return toPng(
    toOutlinedSvg(
      drawCover('The United Nations declarations against trafficking in persons, annotated', [
        `Political Declaration${declarations.length === 1 ? '' : 's'} of ${texts}`,
        'An unofficial reading copy',
      ]),
    ),
  );
}
