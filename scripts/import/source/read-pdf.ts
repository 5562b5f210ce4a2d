import { ImportError, quoteStart } from '../line/import-error.ts';
import { collectWords, joinLines, type Vocabulary } from './join-lines.ts';
import { buildPdfLines, type PdfLine } from './pdf-lines.ts';
import { cutBlocks, isHeading, rankSteps, rankStyles, styleOf } from './pdf-block.ts';
import { measureText, partPages } from './pdf-page.ts';
import { readPdfRuns } from './pdf-runs.ts';
import type { PageParts, Remark, SourceBlock, SourceDocument } from './source-document.ts';

/**
 * Reads a PDF by what it prints: size, font and place of letters tell marks, italics, running heads, page feet and
 * footnotes from the text, and indents and spaces tell where a paragraph begins.
 * @throws ImportError for a file without letters (a scan), or with a table
 */
export async function readPdf(
  file: string,
  bytes: Uint8Array,
  known: Vocabulary,
): Promise<SourceDocument> {
  const runs = await readPdfRuns(bytes).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw /password/i.test(why)
      ? new ImportError(file, 1, 'a PDF that a password locks', 'a copy that opens without one')
      : new ImportError(file, 1, `a file that cannot be read as PDF (${why})`, 'a PDF that opens');
  });
  const lines = buildPdfLines(runs);
  if (lines.length === 0)
    throw new ImportError(
      file,
      1,
      'pages without letters (a scan?)',
      'a PDF whose text can be selected, or the .docx',
    );
  const measures = measureText(lines);
  const pages = partPages(lines, measures);
  refuseTable(file, pages);
  const vocabulary = new Set([...known, ...collectWords(lines.map(({ text }) => text))]);
  const remarks: Remark[] = [];
  const join = (block: readonly PdfLine[]) => {
    const joined = joinLines(
      block.map(({ text, page }) => ({ place: `page ${page}`, text })),
      vocabulary,
    );
    remarks.push(...joined.remarks);
    return joined.text;
  };
  const texts = cutBlocks(
    pages.flatMap(({ text }) => text),
    measures,
  );
  const blocks: SourceBlock[] = [];
  const styles = rankStyles(texts, measures);
  const steps = rankSteps(texts);
  let open: { number: number; lines: PdfLine[]; page: number } | undefined;
  for (const { page, head, notes, foot } of pages) {
    const place = `page ${page}`;
    blocks.push(
      ...head.map((line) => ({
        place,
        page,
        kind: 'furniture' as const,
        text: line.text.replaceAll('*', ''),
        what: 'running head',
      })),
    );
    for (const block of texts.filter(([first]) => first?.page === page)) {
      const [first] = block as [PdfLine];
      const text = join(block);
      const depth = styles.get(styleOf(first));
      if (depth !== undefined && isHeading(block, text, measures))
        blocks.push({ place, page, kind: 'heading', text: text.replaceAll('*', ''), depth });
      else
        blocks.push({
          place,
          page,
          kind: 'text',
          text,
          step: steps.get(Math.round(first.x / 4)) ?? 0,
        });
    }
    for (const line of notes)
      if (line.note !== undefined) {
        open = { number: line.note, lines: [line], page };
        const note = open;
        blocks.push({
          place,
          page,
          kind: 'footnote',
          get text() {
            return `[^${note.number}]: ${join(note.lines)}`;
          },
        });
      } else if (open) open.lines.push(line);
      else
        throw new ImportError(
          file,
          1,
          `small print without a mark on page ${page}, ${quoteStart(line.text)}`,
          'footnotes that begin with their mark',
        );
    blocks.push(
      ...foot.map((line) => ({
        place,
        page,
        kind: 'furniture' as const,
        text: line.text.replaceAll('*', ''),
        what: 'page foot',
      })),
    );
  }
  return {
    format: 'pdf',
    blocks: blocks.map((block) => ({ ...block })),
    showsBlocks: true,
    remarks,
    witness: runs.map(({ text }) => text),
  };
}

function refuseTable(file: string, pages: readonly PageParts<PdfLine>[]): void {
  for (const { page, text } of pages)
    for (const [at, line] of text.entries())
      if (
        line.cells >= 3 &&
        text.slice(at + 1).some((other) => other.cells >= 3 && Math.abs(other.y - line.y) > 2)
      )
        throw new ImportError(
          file,
          1,
          `a table on page ${page} (${quoteStart(line.text)})`,
          'sentences: tables have no place here yet',
        );
}
