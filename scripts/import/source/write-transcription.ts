import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { isClosing, isFormula, readAnnexHeading } from '../structure/closing.ts';
import { isFinished } from '../structure/sentence-end.ts';
import type { SourceBlock, SourceDocument } from './source-document.ts';

const numbered = /^\d+(?: (?:bis|ter|quater|quinquies))?\.(?:\s|$)/;
const point = /^\([a-z]{1,6}\)\s/;

/**
 * Writes a document as a transcription: one block a line, in the order of the pages, with nothing left out.
 * @param name the file it came from
 */
export function writeTranscription(
  name: string,
  bytes: Uint8Array,
  { format, blocks, showsBlocks }: SourceDocument,
): string {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const lines = [`<!-- Converted by npm run import from ${basename(name)}; SHA-256 ${digest} -->`];
  let page: number | undefined;
  let open = '';
  for (const block of blocks) {
    if (block.page !== undefined && block.page !== page) lines.push(`<!-- page ${block.page} -->`);
    page = block.page;
    lines.push(writeBlock(block, showsBlocks ? open : '', format === 'md'));
    if (block.kind === 'text') open = nextOpen(block.text, open);
  }
  return `${lines.join('\n\n')}\n`;
}

function writeBlock(
  { kind, text, depth = 2, step = 0 }: SourceBlock,
  open: string,
  keepsIndent: boolean,
): string {
  if (kind === 'heading') return `${'#'.repeat(depth)} ${text}`;
  if (kind !== 'text') return text;
  if (point.test(text) || keepsIndent) return ' '.repeat(step * 4) + text;
  // What begins on its own after a finished paragraph with a number is a further block of it.
  const isBlock =
    open !== '' &&
    isFinished(open) &&
    !numbered.test(text) &&
    !isClosing(text) &&
    !isFormula(text) &&
    readAnnexHeading(text) === null;
  return isBlock ? `    ${text}` : text;
}

/** The words of the paragraph with a number that a further block would belong to; none before the first and in annexes. */
function nextOpen(text: string, open: string): string {
  if (numbered.test(text)) return text;
  if (isClosing(text) || readAnnexHeading(text) !== null || isFormula(text)) return '';
  return open === '' ? '' : isFinished(open) ? text : `${open} ${text}`;
}
