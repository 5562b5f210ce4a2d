import { extname } from 'node:path';
import { ImportError } from './line/import-error.ts';
import { decode, readSigns } from './line/decode.ts';
import { checkContents, readEncoding } from './source/file-contents.ts';
import type { Vocabulary } from './source/join-lines.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './source/read-html.ts';
import { readPdf } from './source/read-pdf.ts';
import { readText } from './source/read-text.ts';
import type { SourceDocument } from './source/source-document.ts';

/** The endings that are read. */
export const endings = ['.docx', '.pdf', '.html', '.htm', '.md', '.txt'];

/**
 * Reads a document of any form that is known by its ending.
 * @param known words that a hyphen at the end of a line can be judged by, beside those of the document
 * @throws ImportError for an ending that is not known, and for what the readers refuse
 */
export async function readSource(
  file: string,
  bytes: Uint8Array,
  known: Vocabulary,
): Promise<SourceDocument> {
  if (endings.includes(extname(file).toLowerCase())) checkContents(file, bytes);
  switch (extname(file).toLowerCase()) {
    case '.docx':
      return readDocx(file, bytes);
    case '.pdf':
      return readPdf(file, bytes, known);
    case '.html':
    case '.htm':
      return readHtml(file, readPlain(file, bytes));
    case '.md':
      return readText(file, readPlain(file, bytes), 'md', known);
    case '.txt':
      return readText(file, readPlain(file, bytes), 'txt', known);
    default:
      throw new ImportError(
        file,
        1,
        `the ending “${extname(file)}”`,
        `a file that ends with ${endings.join(', ')}; Akoma Ntoso and other XML, .doc and pictures of pages are not read`,
      );
  }
}

/** Reads the letters, in the encoding that the file names, and checks them as of a transcription, but for signs that only lay out a page. */
function readPlain(file: string, bytes: Uint8Array): string {
  const named = readEncoding(bytes);
  let decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  try {
    decoder = new TextDecoder(named, { ignoreBOM: true });
  } catch {
    throw new ImportError(file, 1, `the encoding “${named}”`, 'a file in UTF-8');
  }
  const text = readSigns(decoder.decode(bytes));
  decode(
    file,
    text.includes('\ufffd')
      ? bytes
      : new TextEncoder().encode(text.replace(/\r\n?/g, '\n').replace(/[\f\u00ad]/g, '') || ' '),
  );
  return text;
}
