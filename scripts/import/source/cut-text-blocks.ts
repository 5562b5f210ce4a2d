import { classifyLine } from '../line/classify-line.ts';
import { isClosing, isFormula, readAnnexHeading } from '../structure/closing.ts';
import { isHeadingMark, looksLikeHeading } from '../structure/heading.ts';
import { findEdge, findIntruder } from '../structure/intruder.ts';
import { isFinished, isFinishedPreamble } from '../structure/sentence-end.ts';
import { joinWords, squash, type TextLine } from './text-pages.ts';

/** Cuts lines into blocks at blank lines and at lines that open something; a cut sentence goes on over blank lines. */
export function cutTextBlocks(lines: readonly TextLine[]): TextLine[][] {
  const width = measureWidth(lines);
  const [isSetIn, isSetOut] = readIndents(lines);
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
    const open = joinWords(blocks.at(-1) ?? []);
    const previous = joinWords(blocks.at(-2) ?? []);
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
      isBody &&
      [at, at - 1].some(
        (one) => isSuspect(lines, one, isSetOut(lines[one])) || isOfTitle(lines[one], head),
      );
    if (!isBody) head += squash(words);
    const isOnlyNumber = isHeadingMark(open) || /^\d+\.$|^\([a-z]+\)$|^\d+\/\d+\.$/.test(open);
    // The title of a resolution, and the day in the line that says it was adopted, may take two lines of the masthead.
    const isTitle =
      !isBody &&
      !blank &&
      (/^\d+\/\d+\.\s/.test(open) ||
        (/^resolution adopted by/i.test(open) && /^(?:on )?\d{1,2} \p{Lu}/u.test(words)));
    // So may the title of an annex, which is that of the resolution, and a heading with a number, if nothing else follows.
    const isAnnexTitle =
      readAnnexHeading(previous) !== null && head.includes(squash(`${open} ${words}`));
    const isHeadingRest =
      (isFinished(previous) || isFormula(previous)) &&
      looksLikeHeading(open) &&
      !/[.;:,]$/.test(words) &&
      !opens &&
      classifyLine(lines[at + 1]?.text ?? '').kind !== 'text';
    const wasShort = before !== undefined && isWrapped && before.text.length < width * 0.82;
    const isSentence =
      isBody &&
      !opens &&
      !isApart &&
      (blank
        ? before?.page !== line.page &&
          !isFinishedPreamble(open) &&
          (/^\p{Ll}/u.test(words) || (isSetOut(line) && !wasShort))
        : isSetOut(line) ||
          !(isSetIn(line) || (wasShort && isFinishedPreamble(open) && !/ (?:and|or)$/.test(open))));
    const goesOn =
      before !== undefined &&
      found.kind === 'text' &&
      ((isOnlyNumber && !hasFormOfEdge(words) && (!isBody || !isOfTitle(line, head))) ||
        (isTitle && !isFormula(words)) ||
        (!blank && (isAnnexTitle || isHeadingRest)) ||
        isSentence);
    if (goesOn) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    blank = false;
  }
  return blocks;
}

/** How long the lines are that another goes on with. */
function measureWidth(lines: readonly TextLine[]): number {
  const lengths = lines
    .filter((_, at) => classifyLine(lines[at + 1]?.text ?? '').kind === 'text')
    .map(({ text }) => text.length)
    .sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 1;
}

/**
 * Tells the first lines of paragraphs from those that go on with them, if a text sets them in: page by page, by where
 * most lines begin.
 * @returns whether a line is set in, and whether it is not
 */
function readIndents(
  lines: readonly TextLine[],
): [(line: TextLine) => boolean, (line: TextLine | undefined) => boolean] {
  const indentOf = ({ text }: TextLine) => /^ */.exec(text)?.[0].length ?? 0;
  const long = lines.filter(({ text }) => text.trim().length > 60);
  const margins = new Map<number, number>();
  for (const page of new Set(long.map((line) => line.page))) {
    const counts = new Map<number, number>();
    for (const line of long.filter((one) => one.page === page))
      counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
    const [margin, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
    if (count > 2) margins.set(page, margin);
  }
  const reach = (line: TextLine) => indentOf(line) - (margins.get(line.page) ?? Infinity);
  const isSetIn = (line: TextLine) => reach(line) >= 3 && reach(line) < 20;
  const isSetOut = (line: TextLine | undefined) =>
    line !== undefined && line.text.trim() !== '' && Math.abs(reach(line)) < 2;
  // Two or three could be quotations; first lines of paragraphs are many, and the next line is not set in.
  const first = lines.filter(
    (line, at) => isSetIn(line) && /^\s*\p{Lu}.{60}/u.test(line.text) && isSetOut(lines[at + 1]),
  );
  const isUsual = first.length > 3;
  return [(line) => isUsual && isSetIn(line), (line) => isUsual && isSetOut(line)];
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
function isSuspect(lines: readonly TextLine[], at: number, isSetOut: boolean): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || classifyLine(line.text).kind === 'blank') return false;
  const beside = {
    before: before?.text.trim() ?? '',
    after: after?.text.trim() ?? '',
    goesOn: after !== undefined,
  };
  return isSetOut
    ? findEdge(line.text) !== null
    : findIntruder({ text: line.text.trim(), ...beside }, false) !== null;
}
