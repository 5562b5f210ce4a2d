import { parseFragment } from 'parse5';
import { classifyLine } from '../line/classify-line.ts';
import { ImportError, quoteStart } from '../line/import-error.ts';
import { isFormula } from '../structure/closing.ts';
import { cutTextBlocks } from './cut-text-blocks.ts';
import { collectWords, joinLines, type Vocabulary } from './join-lines.ts';
import type { Remark, SourceBlock, SourceDocument } from './source-document.ts';
import { numberPages } from './number-pages.ts';
import { cutNotes, partTextPages, splitCells, type TextLine } from './text-pages.ts';

/**
 * Reads Markdown or plain text: front matter and form feeds, layout blanks, broken lines and entities included.
 * Where nothing shows whether a line goes on with the one before, both stay apart, and the reader of the transcription
 * judges them.
 */
export function readText(
  file: string,
  text: string,
  format: 'md' | 'txt',
  known: Vocabulary,
): SourceDocument {
  const remarks: Remark[] = [];
  const all = closeItalics(text.replace(/\r\n?/g, '\n')).split('\n');
  const skip = countFrontMatter(all);
  if (skip > 0)
    remarks.push({ place: `line 1`, text: `front matter of the file, ${skip} lines, left out` });
  let page = 1;
  const lines: TextLine[] = [];
  all.slice(skip).forEach((raw, at) => {
    for (const [index, piece] of raw.split('\f').entries()) {
      if (index > 0) page++;
      if (/<\/?(?:html|body|p|div|table|akomaNtoso)\b/i.test(piece))
        throw new ImportError(
          file,
          skip + at + 1,
          `markup of a page (“${piece.trim().slice(0, 40)}”)`,
          'text; save HTML with the ending .html. Akoma Ntoso and other XML are not read',
        );
      lines.push({ number: skip + at + 1, page, text: clean(piece) });
    }
  });
  refuseTable(file, lines);
  const pages = partTextPages(page > 1 ? lines : numberPages(lines));
  const vocabulary = new Set([...known, ...collectWords(lines.map(({ text: words }) => words))]);
  const join = (block: readonly TextLine[]) => {
    const joined = joinLines(
      block.map(({ number, text: words }) => ({ place: `line ${number}`, text: words.trim() })),
      vocabulary,
    );
    remarks.push(...joined.remarks);
    return joined.text;
  };
  const texts = cutTextBlocks(pages.flatMap((one) => one.text));
  // A footnote that a page cuts goes on at the foot of the next.
  const footnotes = cutNotes(pages.flatMap((one) => one.notes));
  const blocks: SourceBlock[] = [];
  const several = pages.length > 1;
  for (const { page: number, head, foot } of pages) {
    const on = several ? { page: number } : {};
    const furniture = (line: TextLine, what: string): SourceBlock => ({
      place: `line ${line.number}`,
      ...on,
      kind: 'furniture',
      text: line.text.trim().replace(/\s+/g, ' '),
      what,
    });
    blocks.push(...head.map((line) => furniture(line, 'running head')));
    for (const block of texts.filter(([first]) => first?.page === number)) {
      const [first] = block as [TextLine];
      const step = Math.floor((/^\s*/.exec(first.text)?.[0].length ?? 0) / 4);
      const kind = classifyLine(first.text).kind;
      const words = kind === 'heading' ? first.text.trim() : join(block);
      blocks.push({
        place: `line ${first.number}`,
        ...on,
        kind: kind === 'footnote' ? 'footnote' : 'text',
        text: words,
        step,
      });
    }
    for (const note of footnotes.filter(([first]) => first?.page === number))
      blocks.push({
        place: `line ${note[0]?.number ?? 1}`,
        ...on,
        kind: 'footnote',
        text: writeNote(join(note)),
      });
    blocks.push(...foot.map((line) => furniture(line, 'page foot')));
  }
  return {
    format,
    blocks,
    showsBlocks: false,
    remarks,
    witness: lines
      .filter(({ text: words }) => !/^\s*[_\-—─]{5,}\s*$/.test(words))
      .map(({ text: words }) => words.replace(/<\/?sup>/g, '').replace(/\[\^(\d+)\]:?/g, ' $1 ')),
  };
}

/** @throws ImportError for lines under each other that are nothing but short cells */
function refuseTable(file: string, lines: readonly TextLine[]): void {
  const from = lines.findIndex(({ text }) => isFormula(text));
  const isRow = (line: TextLine | undefined) => {
    const cells = splitCells(line?.text ?? '');
    return cells.length >= 3 && cells.every((cell) => cell.length < 25);
  };
  const row = lines.find(
    (line, at) => from >= 0 && at > from && isRow(line) && isRow(lines[at + 1]),
  );
  if (row)
    throw new ImportError(
      file,
      row.number,
      `a table (${quoteStart(row.text.trim().replace(/\s+/g, ' '))})`,
      'sentences: tables have no place here yet',
    );
}

/** Blanks that do not break, entities and escapes as the signs they stand for. */
function clean(text: string): string {
  const plain = text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/^(\s*(?:[-*]\s+)*\d+(?: \w+)?)\\\./, '$1.')
    .replace(/\\([*_[\]()#-])/g, '$1')
    .replace(/(?<=\p{L}) (?=-(?:\p{L}|\s*$)|[’']s\b)/gu, '')
    .trimEnd();
  return plain.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, (entity) => {
    const [node] = parseFragment(entity).childNodes;
    return node && 'value' in node ? node.value.replace('\u00a0', ' ') : entity;
  });
}

/** Italics that open at the beginning of a line and close at the end of a later one are those of each line. */
function closeItalics(text: string): string {
  return text.replace(
    /^([_*])(?=\S)([^\n_*]+(?:\n[^\n_*]+)+)\1[ \t]*$/gm,
    (_, sign: string, lines: string) => lines.replace(/^(.*\S)\s*$/gm, `${sign}$1${sign}`),
  );
}

/** How many lines the front matter between two `---` takes. */
function countFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  const isMatter =
    end > 1 && lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s|-\s|$)/.test(line));
  return isMatter ? end + 1 : 0;
}

function writeNote(text: string): string {
  return text.replace(/^(\d{1,3})\s+/, '[^$1]: ');
}
