import type { LineReading } from '../../../src/schema/repair.ts';
import { ImportError } from '../line/import-error.ts';
import {
  listWords,
  type ParsedBody,
  type ParsedParagraph,
  type ParsedTranscription,
  type ParsedUnit,
} from './parsed.ts';
import { labelAt, nextLabels } from './point-order.ts';
import { isSaid } from './said.ts';
import { endsWithSemicolon, isComplete, opensList } from './sentence-end.ts';

/**
 * Every paragraph ends: with a full stop, or in a resolution with a semicolon as most of its paragraphs do. A colon
 * promises subparagraphs, and so does a semicolon in a text whose paragraphs end with full stops.
 * @param end last line of the file
 * @throws ImportError if a promised subparagraph does not come
 */
export function checkEnds(
  file: string,
  { bodies }: ParsedTranscription,
  rules: readonly LineReading[],
  end: number,
): void {
  const last = bodies.at(-1)?.paragraphs.at(-1);
  for (const body of bodies) {
    const semicolons = endsItsParagraphsWithSemicolons(body);
    body.paragraphs.forEach((paragraph, at) => {
      const units = listWords(paragraph);
      const final = units.at(-1) ?? paragraph;
      const isLast = at === body.paragraphs.length - 1;
      if (
        isComplete(final.text) ||
        isSaid(final, 'whole', rules) ||
        (semicolons && !isLast && endsWithSemicolon(final.text))
      )
        return;
      const next = body.paragraphs[at + 1];
      throw new ImportError(
        file,
        next?.line ?? (paragraph === last ? end : final.line),
        next?.label ?? (paragraph === last ? 'the end of the file' : `the end of ${final.label}`),
        `${namePromised(paragraph, final)}: ${final.label} ends with a ${opensList(final.text) ? 'colon' : 'semicolon'}`,
      );
    });
    for (const paragraph of [...body.preamble, ...body.paragraphs]) checkLists(file, paragraph);
  }
}

/** A subparagraph that ends with a colon has subparagraphs of its own. */
function checkLists(file: string, paragraph: ParsedParagraph): void {
  const units = listWords(paragraph);
  for (const point of paragraph.points)
    if (opensList(point.text) && point.points.length === 0 && point.more.length === 0)
      throw new ImportError(
        file,
        units[units.indexOf(point) + 1]?.line ?? point.line,
        units[units.indexOf(point) + 1]?.label ?? `the end of ${point.label}`,
        `subparagraph (i) of ${point.label}, which ends with a colon`,
      );
}

function endsItsParagraphsWithSemicolons({ paragraphs, formula }: ParsedBody): boolean {
  const others = paragraphs.slice(0, -1);
  const without = others.filter(({ points }) => points.length === 0);
  // If all have subparagraphs, those of a resolution tell it by their last words.
  const plain = without.length === 0 && formula ? others : without;
  const count = plain.filter((paragraph) =>
    endsWithSemicolon((listWords(paragraph).at(-1) ?? paragraph).text),
  ).length;
  return count > 0 && count * 2 >= plain.length;
}

/** The subparagraph that the end of a unit promises. */
function namePromised(paragraph: ParsedParagraph, final: ParsedUnit): string {
  const point = paragraph.points.at(-1);
  const style = paragraph.points[0]?.letter === 'i' ? 'roman' : 'letter';
  const letter =
    point && final !== paragraph ? nextLabels(point.letter, style)[0] : labelAt('letter', 0);
  return `subparagraph (${letter}) of ${paragraph.label}`;
}
