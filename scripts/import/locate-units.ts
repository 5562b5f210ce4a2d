import type {
  ParsedBody,
  ParsedParagraph,
  ParsedTranscription,
  ParsedUnit,
  ParsedWords,
  ParsedPoint,
} from './structure/parsed.ts';

/**
 * The locator of everything that was read: blocks, tails and headings have that of their unit.
 * @param isAnnex whether the declaration is the annex of its resolution
 */
export function locateUnits(
  id: string,
  { bodies }: ParsedTranscription,
  isAnnex: boolean,
): Map<ParsedUnit, string> {
  const places = new Map<ParsedUnit, string>();
  const add = (
    unit: ParsedWords & { readonly points: readonly ParsedPoint[] },
    locator: string,
  ) => {
    for (const part of [unit, ...unit.more, ...(unit.tail ? [unit.tail] : [])])
      places.set(part, locator);
    for (const point of unit.points) add(point, `${locator}/${point.letter}`);
  };
  bodies.forEach((body: ParsedBody, at) => {
    const main = isAnnex && bodies.length > 1 ? 1 : 0;
    const prefix =
      at === main
        ? id
        : at < main
          ? `${id}/resolution`
          : `${id}/annex-${at - main + (isAnnex ? 1 : 0)}`;
    const name = (paragraph: ParsedParagraph, form: string) => {
      add(paragraph, `${prefix}/${form}`);
      for (const heading of paragraph.headings) places.set(heading, `${prefix}/${form}`);
    };
    for (const paragraph of body.preamble) name(paragraph, `pp-${paragraph.number}`);
    for (const paragraph of body.paragraphs)
      name(paragraph, `${paragraph.number}${paragraph.bis ? `-${paragraph.bis}` : ''}`);
  });
  return places;
}
