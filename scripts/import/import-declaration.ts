import { createHash } from 'node:crypto';
import { foldWhiteSpace } from '../../src/model/text/digest.ts';
import { stripMarkup } from '../../src/model/text/segment.ts';
import { heldDeclaration, type HeldDeclaration } from '../../src/schema/declaration.ts';
import type { RepairsRecord } from '../../src/schema/repair.ts';
import { applyRepairs, type RepairsPlace } from './apply-repairs.ts';
import { checkMarks } from './check-marks.ts';
import { decode } from './decode.ts';
import { ImportError } from './import-error.ts';
import { parseTranscription, type ParsedTranscription } from './parse-transcription.ts';
import { checkNoWordLost } from './word-law.ts';

/**
 * Makes the text of record of one declaration from its transcription.
 * @param id year of the declaration
 * @param file path of the transcription, for messages and for the record
 * @param place where the list of repairs stands, for messages
 * @throws ImportError with file, line, what was found and what was expected; nothing is written here
 */
export function importDeclaration(
  id: string,
  file: string,
  bytes: Uint8Array,
  listed: RepairsRecord,
  place: RepairsPlace = { file, lineOf: () => 1 },
): HeldDeclaration {
  const { kept } = applyRepairs(file, decode(file, bytes), listed, place);
  const parsed = parseTranscription(file, kept);
  checkMarks(file, parsed);
  checkNoWordLost(file, kept, toStreams(parsed));
  const result = heldDeclaration.safeParse({
    text: 'held',
    id,
    ...listed.declaration,
    transcription: { file, sha256: createHash('sha256').update(bytes).digest('hex') },
    frontMatter: parsed.frontMatter.map(({ text }) => text.replaceAll('*', '')),
    paragraphs: parsed.paragraphs.map(({ number, text, subparagraphs }) => ({
      number,
      ...toText(text),
      subparagraphs: subparagraphs.map((point) => ({
        letter: point.letter,
        ...toText(point.text),
      })),
    })),
    footnotes: parsed.footnotes.map(({ number, text }) => ({ number, text })),
  });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  throw new ImportError(
    place.file,
    place.lineOf(['declaration', ...path]),
    `a fault at “${path.join('.')}”: ${issue?.message}`,
    'a record as src/schema/declaration.ts describes it',
  );
}

function toText(text: string): { text: string; sha256: string } {
  const words = foldWhiteSpace(stripMarkup(text));
  return { text, sha256: createHash('sha256').update(words, 'utf8').digest('hex') };
}

function toStreams({ frontMatter, paragraphs, footnotes }: ParsedTranscription) {
  return {
    'front matter': frontMatter.map(({ text }) => text),
    body: paragraphs.flatMap(({ number, text, subparagraphs }) => [
      `${number}. ${text}`,
      ...subparagraphs.map((point) => `(${point.letter}) ${point.text}`),
    ]),
    footnotes: footnotes.map(({ number, text }) => `[^${number}] ${text}`),
  };
}
