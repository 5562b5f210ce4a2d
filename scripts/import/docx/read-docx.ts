import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import mammoth from 'mammoth';
import { ImportError } from '../line/import-error.ts';
import { readHtml } from '../source/read-html.ts';
import type { SourceBlock, SourceDocument } from '../source/source-document.ts';
import { cleanDocx } from './clean-docx.ts';
import { numberNotes } from './docx-notes.ts';
import { DocxStyles } from './docx-styles.ts';
import { listElements, parsePart, readWords, writePart } from './docx-tree.ts';
import { numberDocx } from './number-docx.ts';
import { refuseDocx } from './refuse-docx.ts';

/**
 * Reads a .docx: its text and footnotes with mammoth, so that no mark can be lost. Before, the numbers that Word counts
 * itself are written out, what styles say is said of each run, and what no reader sees is taken out; what stands in
 * headers and footers is listed as such.
 * @throws ImportError for a file that is no .docx, and for what the text of record has no place for
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<SourceDocument> {
  const parts = unzip(file, bytes);
  const read = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const notesXml = read('word/footnotes.xml');
  const document = parsePart(read('word/document.xml'));
  const notes = notesXml === '' ? undefined : parsePart(notesXml);
  const styles = new DocxStyles(read('word/styles.xml'));
  const both = notes ? [document, notes] : [document];
  for (const part of both) refuseDocx(file, part);
  numberDocx(file, document, read('word/numbering.xml'), styles);
  const remarks = [
    ...both.flatMap((part) => cleanDocx(file, part, styles)),
    ...numberNotes(file, document, notes),
  ];
  const again = zipSync({
    ...parts,
    'word/document.xml': strToU8(writePart(document)),
    ...(notes && { 'word/footnotes.xml': strToU8(writePart(notes)) }),
  });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(again) },
    {
      ignoreEmptyParagraphs: true,
      styleMap: styles.listBold().map((style, at) => `p.${style} => h${Math.min(6, at + 2)}:fresh`),
    },
  );
  const text = readHtml(file, `<!doctype html><body>${value}</body>`, 'docx');
  const edges = listEdges(parts);
  return {
    ...text,
    blocks: [...edges, ...text.blocks],
    remarks: [...remarks, ...text.remarks],
    witness: [
      ...edges.map((edge) => edge.text),
      ...listElements(document, 'w:t').map(({ textContent }) => textContent ?? ''),
      ...(notes ? listElements(notes, 'w:footnote') : []).flatMap((note) => {
        const number = note.getAttribute('w:id') ?? '';
        // Its mark, and its number before it.
        return [number, number, readWords(note)];
      }),
    ],
  };
}

/** @throws ImportError for a file that is no .docx */
function unzip(file: string, bytes: Uint8Array): Unzipped {
  try {
    const parts = unzipSync(bytes);
    if (parts['word/document.xml']) return parts;
  } catch {
    throw new ImportError(file, 1, 'a .docx that cannot be unpacked', 'a .docx that Word opens');
  }
  throw new ImportError(file, 1, 'a .docx without a text', 'a .docx as Word saves it');
}

/** Headers and footers, each different line once. */
function listEdges(parts: Unzipped): SourceBlock[] {
  const lines = Object.entries(parts)
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, part]) =>
      listElements(parsePart(strFromU8(part).replaceAll('<w:tab/>', '<w:t> </w:t>')), 'w:p').map(
        (paragraph) => ({
          what: name.includes('header') ? 'running head' : 'page foot',
          text: readWords(paragraph).replace(/\s+/g, ' ').trim(),
        }),
      ),
    )
    .filter(({ text }) => text !== '');
  return [...new Map(lines.map((line) => [line.text, line])).values()].map(({ what, text }) => ({
    place: what,
    kind: 'furniture' as const,
    text,
    what,
  }));
}
