import type { Declaration, Unit } from '../../model/text/corpus.ts';
import { quoteUnit } from '../../model/cite/quotation.ts';
import { declarationPath, unitPath } from '../../model/site/route.ts';
import { officialAddress } from '../../model/text/symbol.ts';
import type { MissingDeclaration } from '../../schema/declaration.ts';
import { toFileHead, type Ground } from '../ground.ts';
import type { ToAddress } from '../format/to-address.ts';

/** A unit as data: official words, digest, places of the footnote marks (characters before each). */
export function toUnitJson(unit: Unit, toAddress: ToAddress) {
  return {
    ...(unit.letter === null ? { number: unit.number } : { letter: unit.letter }),
    locator: unit.locator,
    url: toAddress(unitPath(unit.locator)),
    text: unit.text,
    sha256: unit.sha256,
    footnotes: unit.marks,
  };
}

/** A paragraph with its subparagraphs: official words only. */
export function toParagraphJson(paragraph: Unit, toAddress: ToAddress) {
  return {
    ...toUnitJson(paragraph, toAddress),
    subparagraphs: paragraph.subparagraphs.map((point) => toUnitJson(point, toAddress)),
  };
}

/** What identifies a declaration, held or not. */
export function toIdentityJson(
  {
    id,
    symbol,
    annex,
    title,
    adopted,
    manner,
    adoptionRestsOn,
    mannerRestsOn,
  }: Declaration | MissingDeclaration,
  toAddress: ToAddress,
) {
  return {
    id,
    symbol,
    annex,
    title,
    adopted,
    manner,
    adoptionRestsOn,
    mannerRestsOn: mannerRestsOn ?? adoptionRestsOn,
    url: toAddress(declarationPath(id)),
    official: officialAddress(symbol),
  };
}

/** The footnotes of a declaration with the instruments they cite. */
export function toFootnotesJson({ citations }: Ground, { footnotes }: Declaration) {
  return footnotes.map(({ number, text, resolved, unit }) => {
    const instruments = citations
      .filter((citation) => citation.footnote === number && citation.unit === unit)
      .map(({ instrument }) => instrument);
    return {
      number,
      text: text.replaceAll('*', ''),
      resolved: resolved.replaceAll('*', ''),
      unit,
      instrument: instruments[0] ?? null,
      instruments,
    };
  });
}

/** `/2025.json`: a whole declaration. */
export function toDeclarationJson(ground: Ground, declaration: Declaration) {
  return {
    ...toFileHead(ground, 'declaration'),
    ...toIdentityJson(declaration, ground.toAddress),
    paragraphs: declaration.paragraphs.map((paragraph) =>
      toParagraphJson(paragraph, ground.toAddress),
    ),
    footnotes: toFootnotesJson(ground, declaration),
  };
}

/** `/2021.json` without the head of a file: what is known of a declaration whose text is not held. */
export function toMissingJson(declaration: MissingDeclaration, toAddress: ToAddress) {
  return {
    ...toIdentityJson(declaration, toAddress),
    text: declaration.text,
    titleIsOurs: declaration.titleIsOurs ?? false,
    paragraphCount: declaration.paragraphCount,
  };
}

/** `/2025/12.txt`: the official words and numbers only. */
export function toParagraphText(paragraph: Unit): string {
  return [...quoteUnit(paragraph, null), ''].join('\n');
}

/** `/2025/18/d.txt`: the official words and numbers of a subparagraph after its opening words. */
export function toSubparagraphText(paragraph: Unit, point: Unit): string {
  return [...quoteUnit(paragraph, point.letter), ''].join('\n');
}

/** `/2025.txt`: the official words and numbers of a whole declaration, a blank line between paragraphs. */
export function toDeclarationText({ paragraphs }: Declaration): string {
  return paragraphs.map(toParagraphText).join('\n');
}
