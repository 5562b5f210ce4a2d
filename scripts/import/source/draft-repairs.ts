import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { stringify } from 'yaml';
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

/** Lists the lines of a document that are none of its words: running heads, page feet, what stands at the top of page 1. */
export function listNotOfRecord({
  blocks,
}: SourceDocument): { line: string; times?: number; why: string }[] {
  const lines = new Map<string, { times: number; why: string }>();
  const add = (line: string, why: string) => {
    const before = lines.get(line);
    lines.set(line, { times: (before?.times ?? 0) + 1, why: before?.why ?? why });
  };
  const body = blocks.findIndex(({ text }) =>
    /^(?:\*?the general assembly\*?,?$|1\.\s)/i.test(text),
  );
  blocks.forEach(({ kind, text, depth = 2, what }, at) => {
    const plain = text.replaceAll('*', '').trim();
    const isTop =
      at < (body < 0 ? blocks.length : body) &&
      (/^(?:united nations|general assembly|distr\.\s*:.*|\d{1,2} \p{L}+ \d{4})$/iu.test(plain) ||
        findFurniture(plain) !== null ||
        /^united nations\s+A\/\S+$/i.test(plain) ||
        /^general assembly distr\./i.test(plain));
    const line = kind === 'heading' ? `${'#'.repeat(depth)} ${text}` : text;
    if (kind === 'furniture') add(line, what ?? 'printed at the edge of a page');
    // A day that also closes the document cannot be listed: both lines are the same.
    else if (
      isTop &&
      !blocks
        .slice(Math.max(0, body))
        .some((other) => other.kind === 'text' && other.text.replaceAll('*', '') === plain)
    )
      add(line, 'masthead of the distributed document');
  });
  return [...lines].map(([line, { times, why }]) => ({ line, ...(times > 1 && { times }), why }));
}

/** Writes the first list of repairs of a converted document, for an editor to read and complete. */
export function draftRepairs(
  name: string,
  bytes: Uint8Array,
  document: SourceDocument,
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
    notOfRecord: listNotOfRecord(document),
    repairs,
  };
  return [
    '# Drafted by "npm run import" from the file; read it, then correct what is wrong. src/schema/repair.ts says what each key means.',
    '# manner and adoptionRestsOn are guesses: no file says them.',
    stringify(record, { lineWidth: 0 }),
  ].join('\n');
}
