import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import mammoth from 'mammoth';
import { ImportError } from '../line/import-error.ts';
import { numberDocx } from './number-docx.ts';
import { readHtml } from './read-html.ts';
import type { SourceBlock, SourceDocument } from './source-document.ts';

/**
 * Reads a .docx: its text and footnotes with mammoth, so that no mark can be lost; the numbers that Word counts itself
 * are written out before, and what stands in headers and footers is listed as such.
 * @throws ImportError for a file that is no .docx, and for changes that are tracked
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<SourceDocument> {
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes);
  } catch {
    throw new ImportError(
      file,
      1,
      'a file that is no .docx',
      'a .docx as Word saves it (an old .doc must be saved anew)',
    );
  }
  const main = parts['word/document.xml'];
  if (!main) throw new ImportError(file, 1, 'a .docx without a text', 'a .docx as Word saves it');
  const xml = strFromU8(main);
  const [tracked] = /<w:(?:ins|del|moveFrom|moveTo)\s/.exec(xml) ?? [];
  if (tracked)
    throw new ImportError(
      file,
      1,
      'tracked changes',
      'a document in which they are accepted or rejected',
    );
  const numbered = numberDocx(
    xml,
    parts['word/numbering.xml'] ? strFromU8(parts['word/numbering.xml']) : '',
    parts['word/styles.xml'] ? strFromU8(parts['word/styles.xml']) : '',
  );
  const again = zipSync({ ...parts, 'word/document.xml': strToU8(numbered) });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(again) },
    { ignoreEmptyParagraphs: true },
  );
  const read = readHtml(file, `<!doctype html><body>${value}</body>`, 'docx');
  const edges = listEdges(parts);
  return {
    ...read,
    blocks: [...edges, ...read.blocks],
    remarks: read.remarks,
    witness: [
      ...edges.map(({ text }) => text),
      ...listTexts(numbered),
      ...listNotes(parts, numbered),
    ],
  };
}

/** Headers and footers, each different line once. */
function listEdges(parts: Unzipped): SourceBlock[] {
  const lines = Object.entries(parts)
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, part]) =>
      strFromU8(part)
        .split('</w:p>')
        .map((paragraph) => ({
          what: name.includes('header') ? 'running head' : 'page foot',
          text: listTexts(paragraph).join('').replace(/\s+/g, ' ').trim(),
        })),
    )
    .filter(({ text }) => text !== '');
  return [...new Map(lines.map((line) => [line.text, line])).values()].map(({ what, text }) => ({
    place: what,
    kind: 'furniture' as const,
    text,
    what,
  }));
}

/** The runs of letters that a part of the file holds. */
function listTexts(xml: string): string[] {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
    decodeXml(text),
  );
}

/** The words of the footnotes that are cited, and the numbers that Word counts for them. */
function listNotes(parts: Unzipped, xml: string): string[] {
  const cited = [...xml.matchAll(/<w:footnoteReference\b[^>]*w:id="(-?\d+)"/g)].map(([, id]) => id);
  const notes = parts['word/footnotes.xml'] ? strFromU8(parts['word/footnotes.xml']) : '';
  const texts = new Map(
    [...notes.matchAll(/<w:footnote\b[^>]*w:id="(-?\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map(
      ([, id, note = '']) => [id, listTexts(note)],
    ),
  );
  return cited.flatMap((id, at) => [String(at + 1), String(at + 1), ...(texts.get(id) ?? [])]);
}

function decodeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
