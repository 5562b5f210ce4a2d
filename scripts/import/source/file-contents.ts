import { extname } from 'node:path';
import { ImportError } from '../line/import-error.ts';

/** What a file is by its first bytes, and the endings that such a file may have. */
const signatures: readonly (readonly [form: RegExp, what: string, endings: readonly string[]])[] = [
  [/^%PDF-/, 'a PDF', ['.pdf']],
  [/^PK\u0003\u0004/, 'a packed file, as a .docx is', ['.docx']],
  [/^\u00d0\u00cf\u0011\u00e0/, 'an old .doc', []],
  [/^\{\\rtf/, 'rich text (RTF)', []],
  [/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\0|MM\0\*)/, 'a picture', []],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)\b/i, 'a page', ['.html', '.htm']],
];

/**
 * Refuses a file whose contents are not what its ending says.
 * @throws ImportError that says what it is and what to do
 */
export function checkContents(file: string, bytes: Uint8Array): void {
  const ending = extname(file).toLowerCase();
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.trim() === '') throw new ImportError(file, 1, 'an empty file', 'a document');
  const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  const [, what, endings] = signatures.find(([form]) => form.test(start)) ?? [];
  if (what === undefined || endings === undefined) {
    if (ending === '.docx' || ending === '.pdf')
      throw new ImportError(
        file,
        1,
        `a file that is no ${ending} (it begins ${JSON.stringify(start.slice(0, 20))})`,
        `a ${ending} as it was published`,
      );
    return;
  }
  if (endings.includes(ending)) return;
  throw new ImportError(
    file,
    1,
    locked ? 'a document that a password locks' : `${what} under the ending “${ending}”`,
    locked
      ? 'a copy that opens without a password'
      : endings[0]
        ? `the ending ${endings[0]}, or a file that is what its ending says`
        : 'the document saved as .docx, .pdf or .html',
  );
}

/** The encoding that a file names itself: by its first bytes, or in the head of a page. */
export function readEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta\b[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
}
