import type { Declaration, DocumentPart, Unit } from '../../model/text/corpus.ts';
import { formatHeading } from '../../model/text/heading.ts';
import { quoteUnit } from '../../model/cite/quotation.ts';
import { declarationPath, unitPath } from '../../model/site/route.ts';
import { officialAddress } from '../../model/text/symbol.ts';
import type { MissingDeclaration } from '../../schema/declaration.ts';
import { toFileHead, type Ground } from '../ground.ts';
import type { ToAddress } from '../format/to-address.ts';

/** A unit as data: official words, digest, places of the footnote marks (characters before each). */
export function toUnitJson(unit: Unit, toAddress: ToAddress) {
  const { number, letter, preambular, bis, headings, tail } = unit;
  return {
    ...(letter === null
      ? {
          number,
          ...(preambular && { preambular }),
          ...(bis && { bis }),
          ...(headings.length > 0 && { headings }),
        }
      : { letter: letter.replace(/^.*\//, '') }),
    printed: unit.printed,
    locator: unit.locator,
    url: toAddress(unitPath(unit.locator)),
    text: unit.text,
    ...(tail !== '' && { tail }),
    sha256: unit.sha256,
    footnotes: unit.marks,
  };
}

type PointJson = ReturnType<typeof toUnitJson> & { readonly subparagraphs?: PointJson[] };

/** A subparagraph with those under it. */
export function toPointJson(point: Unit, toAddress: ToAddress): PointJson {
  const under = point.subparagraphs.map((one) => toPointJson(one, toAddress));
  return { ...toUnitJson(point, toAddress), ...(under.length > 0 && { subparagraphs: under }) };
}

/** A paragraph with its subparagraphs: official words only. */
export function toParagraphJson(paragraph: Unit, toAddress: ToAddress) {
  return {
    ...toUnitJson(paragraph, toAddress),
    subparagraphs: paragraph.subparagraphs.map((point) => toPointJson(point, toAddress)),
  };
}

/** What a document has beside the paragraphs of the declaration: lines, preamble, the resolution's own words, other annexes. */
export function toPartsJson(declaration: Declaration, toAddress: ToAddress) {
  const { annexCount, frontMatter, resolution, formula, preamble, closing, annexes } = declaration;
  const toParagraphs = (paragraphs: readonly Unit[]) =>
    paragraphs.map((paragraph) => toParagraphJson(paragraph, toAddress));
  const toPart = (part: DocumentPart) => ({
    preamble: toParagraphs(part.preamble),
    paragraphs: toParagraphs(part.paragraphs),
  });
  return {
    ...(annexCount > 1 && { annexCount }),
    frontMatter,
    resolution: resolution && {
      formula: resolution.formula,
      ...toPart(resolution),
      closing: resolution.closing,
    },
    ...(formula !== null && { formula }),
    ...(preamble.length > 0 && { preamble: toParagraphs(preamble) }),
    ...(closing.length > 0 && { closing }),
    ...(annexes.length > 0 && {
      annexes: annexes.map((annex) => ({
        section: annex.section,
        title: annex.title,
        ...toPart(annex),
      })),
    }),
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
  return footnotes.map(({ number, text, resolved, unit, units }) => {
    const instruments = citations
      .filter((citation) => citation.footnote === number && citation.unit === unit)
      .map(({ instrument }) => instrument);
    return {
      number,
      text: text.replaceAll('*', ''),
      resolved: resolved.replaceAll('*', ''),
      unit,
      units,
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
    ...toPartsJson(declaration, ground.toAddress),
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

/**
 * `/2025.txt`: the official words of a whole document with numbers and headings, a blank line between paragraphs.
 * Before the first paragraph stand the lines of its front matter and the resolution's own words.
 */
export function toDeclarationText(declaration: Declaration): string {
  const { front, resolution, formula, preamble, paragraphs, closing, annexes } = declaration;
  const toLines = (lines: readonly string[]) => (lines.length > 0 ? [`${lines.join('\n')}\n`] : []);
  const toUnits = (units: readonly Unit[]) =>
    units.flatMap((unit) => [
      ...unit.headings.map((heading) => `${formatHeading(heading)}\n`),
      toParagraphText(unit),
    ]);
  return [
    ...toLines(front.preface),
    ...(resolution
      ? [
          ...toLines(resolution.formula === null ? [] : [resolution.formula]),
          ...toUnits([...resolution.preamble, ...resolution.paragraphs]),
          ...toLines(resolution.closing),
        ]
      : []),
    ...toLines([...(front.annexHeading === null ? [] : [front.annexHeading]), ...front.annexTitle]),
    ...toLines(formula === null ? [] : [formula]),
    ...toUnits([...preamble, ...paragraphs]),
    ...toLines(closing),
    ...annexes.flatMap((annex) => [
      ...toLines(annex.title),
      ...toUnits([...annex.preamble, ...annex.paragraphs]),
    ]),
  ].join('\n');
}
