import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { ownComment } from '../line/classify-line.ts';
import { findFurniture } from '../structure/intruder.ts';
import type { Masthead } from './masthead.ts';
import type { SourceDocument } from './source-document.ts';

/** The part of a list of repairs that the file itself gives. */
export interface DraftedRepair {
  readonly unit: string;
  readonly what: string;
  readonly find: string;
  readonly replace: string;
  readonly why: string;
  readonly evidence: string;
}

/** What cannot be read in a file and an editor must give. */
const ask = 'TO BE WRITTEN';

/** A line of a document that is none of its words, and which of its blocks it is. */
export interface LeftLine {
  readonly line: string;
  readonly blocks: readonly number[];
  readonly why: string;
}

/** Lists the lines of a document that are none of its words: running heads, page feet, what stands at the top of page 1. */
export function listNotOfRecord({ blocks }: SourceDocument): LeftLine[] {
  const lines = new Map<string, { blocks: number[]; why: string }>();
  const body = blocks.findIndex(({ text }) =>
    /^(?:\*?the general assembly\*?,?$|1\.\s)/i.test(text),
  );
  // What a document prints after its last words: its job number, the sign of recycling.
  const end = blocks.findLastIndex(
    ({ kind, text }) =>
      kind === 'text' && findFurniture(text.replaceAll('*', '')) === null && !/^_+$/.test(text),
  );
  blocks.forEach(({ kind, text, depth = 2, what }, at) => {
    const plain = text.replaceAll('*', '').trim();
    const isEnd = at > end && kind === 'text' && !/^_+$/.test(text);
    const isTop =
      at < (body < 0 ? blocks.length : body) &&
      (/^(?:united nations|general assembly|distr\.\s*:.*|\d{1,2} \p{L}+ \d{4})$/iu.test(plain) ||
        findFurniture(plain) !== null ||
        /^united nations\s+A\/\S+$/i.test(plain) ||
        /^general assembly distr\./i.test(plain));
    if (kind !== 'furniture' && !isTop && !isEnd) return;
    const line = kind === 'heading' ? `${'#'.repeat(depth)} ${text}` : text;
    const why =
      kind === 'furniture'
        ? (what ?? 'printed at the edge of a page')
        : isEnd
          ? 'foot of the distributed document'
          : 'masthead of the distributed document';
    const before = lines.get(line);
    if (before) before.blocks.push(at);
    else lines.set(line, { blocks: [at], why });
  });
  return [...lines].map(([line, left]) => ({ line, ...left }));
}

/** Says where a line stands only if the same words stand elsewhere in the transcription too, which writes one block a line. */
function placeLine({ line, blocks, why }: LeftLine, transcription: string): object {
  const lines = transcription.split('\n').map((text) => text.trim());
  const filled = lines.flatMap((text, at) =>
    text === '' || ownComment.test(text) ? [] : [at + 1],
  );
  const count = lines.filter((text) => text === line.trim()).length;
  if (count > blocks.length) return { line, at: blocks.map((block) => filled[block]), why };
  return { line, ...(count > 1 && { times: count }), why };
}

/** Writes the first list of repairs of a converted document, for an editor to read and complete. */
export function draftRepairs(
  name: string,
  bytes: Uint8Array,
  document: SourceDocument,
  transcription: string,
  { symbol, title, adopted, committee, annex }: Masthead,
  repairs: readonly DraftedRepair[],
  source: string,
): string {
  const record = {
    declaration: {
      symbol: symbol ?? ask,
      annex,
      title: title ?? ask,
      adopted: adopted ?? ask,
      manner: committee?.includes('recorded vote') ? 'by a recorded vote' : 'without a vote',
      adoptionRestsOn: [`source/${source}`],
    },
    convertedFrom: {
      file: basename(name),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    notOfRecord: listNotOfRecord(document).map((left) => placeLine(left, transcription)),
    repairs,
  };
  return [
    '# Drafted by "npm run import" from the file; read it, then correct what is wrong. src/schema/repair.ts says what each key means.',
    '# manner and adoptionRestsOn are guesses: no file says them.',
    stringify(record, { lineWidth: 0 }),
  ].join('\n');
}
