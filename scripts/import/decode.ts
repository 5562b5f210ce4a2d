import { ImportError, quoteStart } from './import-error.ts';

const mojibake = /â€|Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|\ufffd/;
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/;

/**
 * Reads the bytes of a transcription as UTF-8.
 * @returns its lines without line ends
 * @throws ImportError for an empty file, bytes that are not UTF-8, control characters, or UTF-8 read twice
 */
export function decode(file: string, bytes: Uint8Array): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ImportError(file, faultyLine(bytes), 'bytes that are not UTF-8', 'a file in UTF-8');
  }
  if (text.trim() === '') throw new ImportError(file, 1, 'an empty file', 'a transcription');
  const lines = text.split(/\r?\n/);
  lines.forEach((line, index) => {
    if (mojibake.test(line))
      throw new ImportError(
        file,
        index + 1,
        `characters damaged by a wrong encoding in ${quoteStart(line)}`,
        'UTF-8 read once',
      );
    if (control.test(line))
      throw new ImportError(
        file,
        index + 1,
        `a control character in ${quoteStart(line)}`,
        'printable text',
      );
  });
  return lines;
}

/** The first line (from 1) that does not decode on its own. */
function faultyLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return 1;
}
