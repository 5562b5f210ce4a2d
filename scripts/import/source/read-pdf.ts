import { ImportError, quoteStart } from '../import-error.ts';
import { collectWords, joinLines, type Vocabulary } from './join-lines.ts';
import { buildPdfLines, type PdfLine } from './pdf-lines.ts';
import { measureText, partPages, type PdfMeasures, type PdfPage } from './pdf-page.ts';
import { readPdfRuns } from './pdf-runs.ts';
import type { Remark, SourceBlock, SourceDocument } from './source-document.ts';

const label = /^(?:\d+(?: (?:bis|ter|quater))?\.|\([a-z]{1,5}\))(?:\s|$)/;

/**
 * Reads a PDF by what it prints: size, font and place of letters tell marks, italics, running heads, page feet and
 * footnotes from the text, and indents and spaces tell where a paragraph begins.
 * @throws ImportError for a file without letters (a scan), or with a table
 */
export async function readPdf(file: string, bytes: Uint8Array, known: Vocabulary): Promise<SourceDocument> {
  const runs = await readPdfRuns(bytes).catch((cause: unknown) => {
    throw new ImportError(file, 1, `a file that cannot be read as PDF (${cause instanceof Error ? cause.message : String(cause)})`, 'a PDF that opens');
  });
  const lines = buildPdfLines(runs);
  if (lines.length === 0) throw new ImportError(file, 1, 'pages without letters (a scan?)', 'a PDF whose text can be selected, or the .docx');
  const measures = measureText(lines);
  const pages = partPages(lines, measures);
  refuseTable(file, pages);
  const vocabulary = new Set([...known, ...collectWords(lines.map(({ text }) => text))]);
  const remarks: Remark[] = [];
  const join = (block: readonly PdfLine[]) => {
    const joined = joinLines(block.map(({ text, page }) => ({ place: `page ${page}`, text })), vocabulary);
    remarks.push(...joined.remarks);
    return joined.text;
  };
  const texts = cutBlocks(pages.flatMap(({ text }) => text), measures);
  const blocks: SourceBlock[] = [];
  const styles = rankStyles(texts, measures);
  const steps = rankSteps(texts);
  let open: { number: number; lines: PdfLine[]; page: number } | undefined;
  for (const { page, head, notes, foot } of pages) {
    const place = `page ${page}`;
    blocks.push(...head.map((line) => ({ place, page, kind: 'furniture' as const, text: line.text.replaceAll('*', ''), what: 'running head' })));
    for (const block of texts.filter(([first]) => first?.page === page)) {
      const [first] = block as [PdfLine];
      const text = join(block);
      const depth = styles.get(styleOf(first));
      if (depth !== undefined && isHeading(block, text, measures))
        blocks.push({ place, page, kind: 'heading', text: text.replaceAll('*', ''), depth });
      else blocks.push({ place, page, kind: 'text', text, step: steps.get(Math.round(first.x / 4)) ?? 0 });
    }
    for (const line of notes)
      if (line.note !== undefined) {
        open = { number: line.note, lines: [line], page };
        const note = open;
        blocks.push({ place, page, kind: 'footnote', get text() { return `[^${note.number}]: ${join(note.lines)}`; } });
      } else if (open) open.lines.push(line);
      else throw new ImportError(file, 1, `small print without a mark on page ${page}, ${quoteStart(line.text)}`, 'footnotes that begin with their mark');
    blocks.push(...foot.map((line) => ({ place, page, kind: 'furniture' as const, text: line.text.replaceAll('*', ''), what: 'page foot' })));
  }
  return {
    format: 'pdf',
    blocks: blocks.map((block) => ({ ...block })),
    showsBlocks: true,
    remarks,
    witness: runs.map(({ text }) => text),
  };
}

/** Cuts the lines of all pages into blocks: at an indent, a wide space, a number or letter, or after a short line. */
function cutBlocks(lines: readonly PdfLine[], { left, right, size }: PdfMeasures): PdfLine[][] {
  const leads = lines.slice(1).flatMap((line, at) => (line.page === lines[at]?.page ? [(lines[at]?.y ?? 0) - line.y] : []));
  // Within paragraphs lines stand closer than between them: the closer part of all is the usual.
  const close = leads.filter((lead) => lead > size * 0.9).sort((one, other) => one - other);
  const usual = close[Math.floor(close.length * 0.3)] ?? size * 1.2;
  const blocks: PdfLine[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const lead = before && before.page === line.page ? before.y - line.y : usual;
    const [word = ''] = line.text.split(' ');
    const isFull = before !== undefined && before.right + (word.length + 1) * size * 0.45 > right;
    const sameForm = before !== undefined && Math.abs(before.size - line.size) < 0.6 && before.bold === line.bold;
    const begins =
      !before ||
      !sameForm ||
      lead > usual * 1.3 ||
      lead < 0 ||
      (line.x - left > size * 0.8 && (before.x < line.x - 2 || label.test(line.text))) ||
      (label.test(line.text) && !isFull) ||
      (!isFull && !line.bold && before.cells === 1) ||
      before.cells > 1 !== line.cells > 1;
    if (begins) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  });
  return blocks;
}

function styleOf({ size, bold, italic }: PdfLine): string {
  return `${Math.round(size)} ${bold ? 'bold' : ''} ${italic ? 'italic' : ''}`;
}

/** Ranks the styles of headings: larger before smaller, bold before italic. The highest is 2: 1 is the masthead. */
function rankStyles(blocks: readonly PdfLine[][], measures: PdfMeasures): Map<string, number> {
  const styles = blocks.flatMap((block) => {
    const [first] = block;
    return first && isHeading(block, block.map(({ text }) => text).join(' '), measures) ? [first] : [];
  });
  const ranked = [...new Map(styles.map((line) => [styleOf(line), line]))].sort(
    ([, one], [, other]) => Math.round(other.size) - Math.round(one.size) || Number(other.bold) - Number(one.bold),
  );
  return new Map(ranked.map(([style], at) => [style, Math.min(6, at + 2)]));
}

/** A block that is bold, larger or italic as a whole, and is no sentence. */
function isHeading(block: readonly PdfLine[], text: string, { size }: PdfMeasures): boolean {
  const plain = text.replaceAll('*', '');
  const stands = block.every((line) => line.bold || line.size > size * 1.15);
  return stands && !/[.;,]$/.test(plain.replace(/^\w+\.$/, '')) && !plain.startsWith('[') && plain.length < 300;
}

/** How deep labels are set in: the smallest indent is 0. */
function rankSteps(blocks: readonly PdfLine[][]): Map<number, number> {
  const places = blocks.flatMap(([first]) => (first && /^\([a-z]{1,5}\)/.test(first.text) ? [Math.round(first.x / 4)] : []));
  return new Map([...new Set(places)].sort((one, other) => one - other).map((x, at) => [x, at]));
}

function refuseTable(file: string, pages: readonly PdfPage[]): void {
  for (const { page, text } of pages)
    for (const [at, line] of text.entries())
      if (line.cells >= 3 && text.slice(at + 1).some((other) => other.cells >= 3 && Math.abs(other.y - line.y) > 2))
        throw new ImportError(file, 1, `a table on page ${page} (${quoteStart(line.text)})`, 'sentences: tables have no place here yet');
}
