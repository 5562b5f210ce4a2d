import { createHash } from 'node:crypto';
import { foldWhiteSpace } from '../../src/model/digest.ts';
import { stripMarkup } from '../../src/model/segment.ts';
import { heldDeclaration, type HeldDeclaration } from '../../src/schema/declaration.ts';
import type { RepairsRecord } from '../../src/schema/repair.ts';
import { applyRepairs } from './apply-repairs.ts';
import { checkMarks } from './check-marks.ts';
import { decode } from './decode.ts';
import { parseTranscription, type ParsedTranscription } from './parse-transcription.ts';
import { checkNoWordLost } from './word-law.ts';

/**
 * Makes the text of record of one declaration from its transcription.
 * @param id year of the declaration
 * @param file path of the transcription, for messages and for the record
 * @throws ImportError with file, line, what was found and what was expected; nothing is written here
 */
export function importDeclaration(
  id: string,
  file: string,
  bytes: Uint8Array,
  listed: RepairsRecord,
): HeldDeclaration {
  const { kept } = applyRepairs(file, decode(file, bytes), listed);
  const parsed = parseTranscription(file, kept);
  checkMarks(file, parsed);
  checkNoWordLost(file, kept, toStreams(parsed));
  return heldDeclaration.parse({
    text: 'held',
    id,
    ...listed.declaration,
    transcription: { file, sha256: createHash('sha256').update(bytes).digest('hex') },
    frontMatter: parsed.frontMatter,
    paragraphs: parsed.paragraphs.map(({ number, text, subparagraphs }) => ({
      number,
      ...toText(text),
      subparagraphs: subparagraphs.map((point) => ({ letter: point.letter, ...toText(point.text) })),
    })),
    footnotes: parsed.footnotes.map(({ number, text }) => ({ number, text })),
  });
}

function toText(text: string): { text: string; sha256: string } {
  const words = foldWhiteSpace(stripMarkup(text));
  return { text, sha256: createHash('sha256').update(words, 'utf8').digest('hex') };
}

function toStreams({ frontMatter, paragraphs, footnotes }: ParsedTranscription) {
  return {
    'front matter': frontMatter,
    body: paragraphs.flatMap(({ number, text, subparagraphs }) => [
      `${number}. ${text}`,
      ...subparagraphs.map((point) => `(${point.letter}) ${point.text}`),
    ]),
    footnotes: footnotes.map(({ number, text }) => `[^${number}] ${text}`),
  };
}
