import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { declaration as declarationSchema } from '../../src/schema/declaration.ts';
import { applyRepairs } from './line/apply-repairs.ts';
import { decode } from './line/decode.ts';
import { ImportError } from './line/import-error.ts';
import { locateUnits } from './locate-units.ts';
import { sketchTranscription } from './parse-transcription.ts';
import { readRepairs } from './read-repairs.ts';
import { checkNothingConverted } from './source/conversion-law.ts';
import { draftMarks, type DraftedMarks } from './source/draft-marks.ts';
import { draftRepairs } from './source/draft-repairs.ts';
import { collectWords } from './source/join-lines.ts';
import { readMasthead, type Masthead } from './source/masthead.ts';
import { nameDeclaration } from './source/name-declaration.ts';
import { nameSource } from './source/next-source.ts';
import { readSource } from './read-source.ts';
import type { SourceDocument } from './source/source-document.ts';
import { refuseHead } from './refuse-head.ts';
import { writeTranscription } from './source/write-transcription.ts';

/** What a person may say if the head of the document does not. */
export type Said = Partial<Pick<Masthead, 'symbol' | 'title' | 'adopted'>>;

/** What became of a file, for the report. */
export interface ConvertedFile {
  readonly id: string;
  readonly masthead: Masthead;
  readonly document: SourceDocument;
  readonly marks: DraftedMarks;
  /** Whether the list of repairs was drafted now; one that exists is never touched. */
  readonly drafted: boolean;
}

/**
 * Converts a file into a transcription and drafts its repairs.
 * @param content the content folder
 * @throws ImportError; then nothing has been written
 */
export async function convertFile(
  content: string,
  file: string,
  said: Said = {},
): Promise<ConvertedFile> {
  const bytes = await readFile(file).catch(() => {
    throw new ImportError(file, 1, 'no file', 'a file that can be read');
  });
  const held = await readHeld(content);
  const document = await readSource(file, bytes, collectWords(held.texts));
  const transcription = writeTranscription(file, bytes, document);
  checkNothingConverted(file, document.witness, transcription);
  const found = readMasthead(transcription.split('\n'));
  const masthead = { ...found, ...said };
  refuseHead(file, document, masthead);
  const { symbol = '', title = '', adopted = '' } = masthead;
  const id = nameDeclaration({ symbol, title, adopted }, held.names);
  const path = join(content, 'transcriptions', `${id}.md`);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== undefined && before !== transcription)
    throw new ImportError(
      path,
      1,
      'another transcription of the same document',
      `the one that ${basename(file)} gives; to begin anew, remove ${id}.md and ${id}.repairs.yaml first`,
    );
  await writeFile(path, transcription);
  const list = join(content, 'transcriptions', `${id}.repairs.yaml`);
  const kept = await readFile(list, 'utf8').catch(() => undefined);
  const digest = createHash('sha256').update(transcription).digest('hex');
  const source = await nameSource(content, id, digest);
  const draft = (repairs: DraftedMarks['repairs']) =>
    draftRepairs(file, bytes, document, transcription, masthead, repairs, source);
  const marks = draftForMarks(path, transcription, kept ?? draft([]), list, id);
  if (kept === undefined) await writeFile(list, draft(marks.repairs));
  return { id, masthead, document, marks, drafted: kept === undefined };
}

/** Looks for marks among digits; a transcription that cannot be read yet gives none. */
function draftForMarks(
  path: string,
  transcription: string,
  repairs: string,
  list: string,
  id: string,
): DraftedMarks {
  try {
    const { listed, place } = readRepairs(list, repairs);
    const { kept } = applyRepairs(
      path,
      decode(path, new TextEncoder().encode(transcription)),
      listed,
      place,
    );
    const parsed = sketchTranscription(path, kept, { readings: listed.readings ?? [] });
    const places = locateUnits(id, parsed, listed.declaration.annex);
    return draftMarks(transcription, parsed, (unit) => places.get(unit) ?? `${id}/1`);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { repairs: [], doubts: [] };
  }
}

/** The names that are taken, and the texts that are held. */
async function readHeld(content: string): Promise<{ names: Map<string, string>; texts: string[] }> {
  const folder = join(content, 'declarations');
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml'));
  const records = await Promise.all(
    files.map(async (name) =>
      declarationSchema.parse(parse(await readFile(join(folder, name), 'utf8'))),
    ),
  );
  return {
    names: new Map(records.map(({ id, symbol }) => [id, symbol])),
    texts: records.flatMap((record) =>
      record.text === 'held'
        ? record.paragraphs.flatMap(({ text, subparagraphs }) => [
            text,
            ...subparagraphs.map((point) => point.text),
          ])
        : [],
    ),
  };
}
