/** What a page of a printed declaration carries beside its paragraphs. */
export interface PrintedDeclaration {
  readonly symbol: string;
  readonly title: string;
  /** Numbers and words of its footnotes, without signs of italics. */
  readonly footnotes: readonly (readonly [number: number, text: string])[];
}

/** Finds what a page break brings between two words. */
export interface PageMatter {
  /** Characters of a text, from and to, one entry for each break. */
  readonly find: (text: string) => { readonly start: number; readonly end: number }[];
}

const line = (inside: string) => String.raw`^[^\S\n]*(?:${inside})[^\S\n]*$`;
/** Number of a printing job: `25-18943 (E)`, `17-16742*`. */
const job = String.raw`(?<![\d-])\d{2}-\d{5}(?![\d-])(?:\s*\([A-Z]\))?\*?(?:\s+\d{6})?`;
const pageOf = String.raw`(?<![\d/])\d{1,3}\s?/\s?\d{1,3}(?![\d/])`;
const rule = String.raw`[_—─]{3,}|-{5,}`;
const page = String.raw`(?:[-–—|]\s*)?(?:(?:p\.|pp\.|page)\s*)?\d{1,3}(?:\s*(?:/|of)\s*\d{1,3})?(?:\s*[-–—|])?`;

/**
 * Makes a finder of job numbers, running heads, page numbers and footnotes of these declarations. Numbers of pages count only on a
 * line of their own or beside other matter of a page, so that no figure of a sentence is one.
 */
export function createPageMatter(declarations: readonly PrintedDeclaration[]): PageMatter {
  const symbols = declarations.map(({ symbol }) => flow(symbol));
  const titles = declarations.map(({ title }) => flow(title));
  const notes = declarations.flatMap(({ footnotes }) =>
    footnotes.map(
      ([number, text]) =>
        String.raw`(?<![\d\p{L}])[\[(]?\^?${writeMark(number)}[\])]?[.:]?\s*${flow(text)}`,
    ),
  );
  const [symbol, title] = [oneOf(symbols), oneOf(titles)];
  // A running head may have only a part of the title beside the symbol, on one line.
  const words = oneOf(
    [...new Set(declarations.flatMap((one) => one.title.split(/\s+/)))].map(escape),
  );
  const head = String.raw`(?:${words}[^\S\n]+)*${symbol}(?:[^\S\n]+${words})*`;
  const sure = [job, ...notes, line(head), line(`${symbol}|${title}|${page}|page`), rule].join('|');
  const beside = [pageOf, symbol, title, line(String.raw`\d{1,3}`)].join('|');
  const pattern = new RegExp(`(?<sure>${sure})|(?:${beside})`, 'gimu');
  return { find: (text) => joinPieces(text, [...text.matchAll(pattern)]) };
}

/** A finder of texts that have a line of their own. */
export function findLines(texts: readonly string[]): PageMatter {
  const pattern = new RegExp(line(oneOf(texts.map(flow))), 'gimu');
  return {
    find: (text) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      })),
  };
}

/** Joins pieces with nothing but blanks between them; the symbol and the number of a page together are matter of a page, too. */
function joinPieces(text: string, pieces: readonly RegExpExecArray[]) {
  const breaks: { start: number; end: number; sure: boolean; count: number }[] = [];
  for (const { index, 0: piece, groups } of pieces) {
    const last = breaks.at(-1);
    const [end, sure] = [index + piece.length, groups?.['sure'] !== undefined];
    if (last && /^[\s|·•–—-]*$/.test(text.slice(last.end, index))) {
      last.end = end;
      last.sure ||= sure;
      last.count++;
    } else breaks.push({ start: index, end, sure, count: 1 });
  }
  return breaks.filter(({ sure, count }) => sure || count > 1);
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
const quotes = /["“”]/g;
/** A text in which a line may be broken at any blank; its last sign may be missing. */
function flow(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => escape(word).replace(quotes, '["“”]'))
    .join(String.raw`\s+`)
    .replace(/\\\.$/, String.raw`\.?`);
}

const oneOf = (texts: readonly string[]) => (texts.length > 0 ? `(?:${texts.join('|')})` : '(?!)');

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A mark as digits or raised digits. */
function writeMark(number: number): string {
  const digits = String(number);
  return `(?:${digits}|${[...digits].map((digit) => raised[Number(digit)] ?? digit).join('')})`;
}
