import { readMarks } from './line/clean-markup.ts';
import { ImportError } from './line/import-error.ts';
import { listParagraphs, listUnits, type ParsedTranscription } from './structure/parsed.ts';

/**
 * Footnote marks run from 1 through the text, each with its footnote; a mark may come again, as a footnote that is cited
 * twice does; signs of italics come in pairs.
 * @throws ImportError for a mark without footnote, out of order or outside the text of the paragraphs, for a footnote
 * without mark, and for an asterisk without partner
 */
export function checkMarks(
  file: string,
  { frontMatter, bodies, footnotes }: ParsedTranscription,
): void {
  const units = listParagraphs(bodies).flatMap(listUnits);
  let expected = 1;
  for (const { text, line, label } of units) {
    const [power, unit] = /\b([kcm]?m|ft|10)\[\^[23]\]/.exec(text) ?? [];
    if (power)
      throw new ImportError(
        file,
        line,
        `a raised number after “${unit}” in ${label}, which may be a power and no mark`,
        'the mark after another word: powers have no place here yet',
      );
    for (const mark of readMarks(text)) {
      if (!footnotes.some((footnote) => footnote.number === mark))
        throw new ImportError(file, line, `mark ${mark} in ${label}`, `a footnote ${mark}`);
      if (mark > expected)
        throw new ImportError(file, line, `mark ${mark} in ${label}`, `mark ${expected}`);
      if (mark === expected) expected++;
    }
  }
  const apart = bodies.flatMap(({ title, formula, closing }) => [
    ...title,
    ...(formula ? [formula] : []),
    ...closing,
  ]);
  for (const { text, line, label } of [...frontMatter, ...apart, ...footnotes]) {
    const [mark] = readMarks(text);
    if (mark !== undefined)
      throw new ImportError(
        file,
        line,
        `mark ${mark} in ${label}`,
        'marks in paragraphs, subparagraphs and headings only',
      );
  }
  const missing = footnotes.find((footnote) => footnote.number >= expected);
  if (missing)
    throw new ImportError(
      file,
      missing.line,
      `footnote ${missing.number} without a mark`,
      `mark [^${missing.number}] in the text, if need be by a repair`,
    );
  for (const { text, line, label } of [...units, ...footnotes])
    if ((text.match(/\*/g)?.length ?? 0) % 2 > 0)
      throw new ImportError(
        file,
        line,
        `an asterisk without partner in ${label}`,
        'italics between two asterisks',
      );
}
