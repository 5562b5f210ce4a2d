import { parseFragment } from 'parse5';
import { classifyLine } from '../line/classify-line.ts';
import { ImportError } from '../line/import-error.ts';
import { isClosing, isFormula, readAnnexHeading } from '../structure/closing.ts';
import { looksLikeHeading } from '../structure/heading.ts';
import { findEdge, findIntruder } from '../structure/intruder.ts';
import { isFinishedPreamble } from '../structure/sentence-end.ts';
import { collectWords, joinLines, type Vocabulary } from './join-lines.ts';
import type { Remark, SourceBlock, SourceDocument } from './source-document.ts';
import { partTextPages, type TextLine } from './text-pages.ts';

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
  const all = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
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
  const pages = partTextPages(lines);
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
  const blocks: SourceBlock[] = [];
  const several = pages.length > 1;
  for (const { page: number, head, notes, foot } of pages) {
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
    for (const note of cutNotes(notes))
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

/** Blanks that do not break, entities and escapes as the signs they stand for. */
function clean(text: string): string {
  const plain = text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\u200b|\ufeff/g, '')
    .replace(/^(\s*(?:[-*]\s+)*\d+)\\\./, '$1.')
    .replace(/\\([*_[\]()#-])/g, '$1')
    .replace(/(?<=\p{L}) (?=-\p{L}|[’']s\b)/gu, '')
    .trimEnd();
  return plain.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, (entity) => {
    const [node] = parseFragment(entity).childNodes;
    return node && 'value' in node ? node.value.replace('\u00a0', ' ') : entity;
  });
}

/** How many lines the front matter between two `---` takes. */
function countFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  const isMatter =
    end > 1 && lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s|-\s|$)/.test(line));
  return isMatter ? end + 1 : 0;
}

/** Cuts lines into blocks at blank lines and at lines that open something; a cut sentence goes on over blank lines. */
function cutTextBlocks(lines: readonly TextLine[]): TextLine[][] {
  const width = Math.max(...lines.map(({ text }) => text.length), 1);
  const isWrapped = lines.filter(({ text }) => text.length > 20).length > 3 && width < 140;
  const blocks: TextLine[][] = [];
  let isBody = false;
  let head = '';
  let blank = true;
  for (const [at, line] of lines.entries()) {
    const found = classifyLine(line.text);
    if (found.kind === 'blank' || found.kind === 'rule') {
      blank = true;
      continue;
    }
    const words = line.text.trim();
    const before = blocks.at(-1)?.at(-1);
    const open =
      blocks
        .at(-1)
        ?.map(({ text }) => text.trim())
        .join(' ') ?? '';
    isBody ||= isFormula(words) || found.kind === 'paragraph';
    const opens =
      found.kind !== 'text' ||
      isFormula(words) ||
      isFormula(open) ||
      isClosing(words) ||
      readAnnexHeading(words) !== null ||
      readAnnexHeading(open) !== null ||
      looksLikeHeading(words);
    // What may be no part of the sentence stays apart, for the reader of the transcription to judge.
    const isApart =
      isBody && [at, at - 1].some((one) => isSuspect(lines, one) || isOfTitle(lines[one], head));
    if (!isBody) head += squash(words);
    const isOnlyNumber = /^\d+\.$|^\([a-z]+\)$|^\d+\/\d+\.$/.test(open);
    // The title of a resolution, and the day in the line that says it was adopted, may take two lines of the masthead.
    const isTitle =
      !isBody &&
      !blank &&
      (/^\d+\/\d+\.\s/.test(open) ||
        (/^resolution adopted by/i.test(open) && /^on \d/.test(words)));
    const wasShort = before !== undefined && isWrapped && before.text.length < width * 0.82;
    const goesOn =
      before !== undefined &&
      ((isOnlyNumber && found.kind === 'text' && !hasFormOfEdge(words) && !isOfTitle(line, head)) ||
        (isTitle && found.kind === 'text' && !isFormula(words)) ||
        (isBody &&
          !opens &&
          !isApart &&
          ((!blank && !(wasShort && isFinishedPreamble(open))) ||
            (before.page !== line.page && !isFinishedPreamble(open) && /^\p{Ll}/u.test(words)))));
    if (goesOn) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    blank = false;
  }
  return blocks;
}

function squash(text: string): string {
  return text.replace(/[\s*#]+/g, '');
}

/** Whether a line is a piece of the head of the document, as a running title is. */
function isOfTitle(line: TextLine | undefined, head: string): boolean {
  const words = squash(line?.text ?? '');
  return words.length > 15 && head.includes(words);
}

/** Whether a line has the form of a page number, a symbol or a heading, so that it cannot be the words of a number. */
function hasFormOfEdge(words: string): boolean {
  return (
    /^\*\*.*\*\*$/.test(words) ||
    findEdge(words) !== null ||
    looksLikeHeading(words) ||
    readAnnexHeading(words) !== null
  );
}

/** Whether a line has the look of a running head, a page foot or a heading rather than of a part of a sentence. */
function isSuspect(lines: readonly TextLine[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || classifyLine(line.text).kind === 'blank') return false;
  const beside = {
    before: before?.text ?? '',
    after: after?.text ?? '',
    goesOn: after !== undefined,
  };
  return findIntruder({ text: line.text.trim(), ...beside }, false) !== null;
}

/** Footnotes at the foot of a page: each begins with its number, which may stand on a line of its own. */
function cutNotes(lines: readonly TextLine[]): TextLine[][] {
  const notes: TextLine[][] = [];
  for (const line of lines.filter(({ text }) => text.trim() !== ''))
    if (
      /^\s*(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^\d+\]:?|<sup>\d+<\/sup>)(?:\s|$)/.test(line.text) ||
      notes.length === 0
    )
      notes.push([line]);
    else notes.at(-1)?.push(line);
  return notes;
}

function writeNote(text: string): string {
  return text.replace(/^(\d{1,3})\s+/, '[^$1]: ');
}
