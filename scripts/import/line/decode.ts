import { ImportError, quoteStart } from './import-error.ts';

const mojibake = /â€|Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|\ufffd/;
/** Signs of width nothing, and of the direction of writing, that converters leave behind. */
const unseen = /[\u200b-\u200f\u2060-\u2064\ufeff]/g;
/** Control characters of ASCII and Latin-1, and characters that print nothing. */
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

/**
 * Reads the bytes of a transcription as UTF-8.
 * @returns its lines without line ends
 * @throws ImportError for an empty file, bytes that are not UTF-8, characters that do not print, or UTF-8 read twice
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
    const [sign] = unprintable.exec(line) ?? [];
    if (sign)
      throw new ImportError(
        file,
        index + 1,
        `the character ${formatCodePoint(sign)}, which does not print, in ${quoteStart(line.replaceAll(new RegExp(unprintable, 'g'), '\ufffd'))}`,
        'printable text, read as UTF-8 once',
      );
    if (mojibake.test(line))
      throw new ImportError(
        file,
        index + 1,
        `characters damaged by a wrong encoding in ${quoteStart(line)}`,
        'UTF-8 read once',
      );
  });
  return lines;
}

/** A text as it is read: without signs that nobody sees, letters with their accents as one, ligatures as letters. */
export function readSigns(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}

/** `U+0007` */
function formatCodePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
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
