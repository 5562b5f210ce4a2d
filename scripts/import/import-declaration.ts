import { createHash } from 'node:crypto';
import { heldDeclaration, type HeldDeclaration } from '../../src/schema/declaration.ts';
import type { RepairsRecord } from '../../src/schema/repair.ts';
import { applyRepairs, type RepairsPlace } from './line/apply-repairs.ts';
import { checkMarks } from './check-marks.ts';
import { ownComment } from './line/classify-line.ts';
import { decode } from './line/decode.ts';
import { ImportError } from './line/import-error.ts';
import { parseTranscription } from './parse-transcription.ts';
import { checkBareMarks } from './structure/check-words.ts';
import type { ParsedTranscription } from './structure/parsed.ts';
import { toRecord } from './structure/to-record.ts';
import { toStreams } from './structure/to-streams.ts';
import { checkNoWordLost } from './line/word-law.ts';

/** The text of record, and what each line was taken for. */
export interface ImportedDeclaration {
  readonly declaration: HeldDeclaration;
  readonly parsed: ParsedTranscription;
}

/**
 * Makes the text of record of one declaration from its transcription.
 * @param id name of the declaration: the year of one of the series, or the symbol as `a-res-64-293`
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
  return readDeclaration(id, file, bytes, listed, place).declaration;
}

/** The same, with what each line was taken for. */
export function readDeclaration(
  id: string,
  file: string,
  bytes: Uint8Array,
  listed: RepairsRecord,
  place: RepairsPlace,
): ImportedDeclaration {
  const { kept } = applyRepairs(file, decode(file, bytes), listed, place);
  const parsed = parseTranscription(file, kept, {
    readings: listed.readings ?? [],
    keepsFront: listed.ownWords === 'front-matter',
  });
  checkMarks(file, parsed);
  checkBareMarks(file, parsed, listed.readings ?? []);
  const record = {
    text: 'held' as const,
    id,
    ...listed.declaration,
    transcription: { file, sha256: createHash('sha256').update(bytes).digest('hex') },
    ...toRecord(file, parsed, listed.declaration.annex),
  };
  const words = kept.filter(({ text }) => !ownComment.test(text));
  checkNoWordLost(file, words, toStreams(record));
  const result = heldDeclaration.safeParse(record);
  if (result.success) return { declaration: result.data, parsed };
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  throw new ImportError(
    place.file,
    place.lineOf(['declaration', ...path]),
    `a fault at “${path.join('.')}”: ${issue?.message}`,
    'a record as src/schema/declaration.ts describes it',
  );
}
