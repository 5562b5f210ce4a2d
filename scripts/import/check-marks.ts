import { readMarks } from './clean-markup.ts';
import { ImportError } from './import-error.ts';
import type { ParsedTranscription } from './parse-transcription.ts';

/**
 * Footnote marks run from 1 through the text, each with its footnote.
 * @throws ImportError for a mark without footnote, out of order or repeated, or a footnote without mark
 */
export function checkMarks(file: string, { paragraphs, footnotes }: ParsedTranscription): void {
  let expected = 1;
  for (const unit of paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.subparagraphs]))
    for (const mark of readMarks(unit.text)) {
      if (!footnotes.some((footnote) => footnote.number === mark))
        throw new ImportError(file, unit.line, `mark ${mark} in ${unit.label}`, `a footnote ${mark}`);
      if (mark !== expected)
        throw new ImportError(file, unit.line, `mark ${mark} in ${unit.label}`, `mark ${expected}`);
      expected++;
    }
  const missing = footnotes.find((footnote) => footnote.number >= expected);
  if (missing)
    throw new ImportError(file, missing.line, `footnote ${missing.number} without a mark`, `mark [^${missing.number}] in the text, if need be by a repair`);
}
