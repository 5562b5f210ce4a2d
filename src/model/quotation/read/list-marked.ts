/** What stands between quotation marks. */
export interface MarkedText {
  readonly text: string;
  /** Characters of the whole text, the marks among them. */
  readonly start: number;
  readonly end: number;
}

/** Whether words are those of a text; also if they are altered ones. */
type IsQuoted = (text: string, alteredAsWell: boolean) => boolean;

/** Marks that open and those that close them. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['❝', '❞'],
  ['〝', '〞〟'],
];
const straight = /["＂″‟]|``|''/gu;
const letter = /[\p{L}\p{N}]/u;

/**
 * What stands between quotation marks of any kind, the outermost only, in order. A quotation that is never closed ends with its
 * paragraph; marks that open each paragraph of a long quotation go on with it.
 * @param isQuoted tells of a text between single marks, in which apostrophes look like marks, whether it is words of a text
 */
export function listMarked(whole: string, isQuoted: IsQuoted): MarkedText[] {
  // As long as before, so that places stay.
  const text = whole.replace(straight, (mark) => '"'.padEnd(mark.length, '\u200b'));
  const found: MarkedText[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = findEnd(text, at, isQuoted);
    if (end === null) continue;
    found.push({
      text: whole.slice(at + 1, end - 1).replace(/^['`]+|['`]+$/g, ''),
      start: at,
      end,
    });
    at = end - 1;
  }
  return found;
}

/** Where a quotation that opens at a place ends, its mark included; null if none opens there. */
function findEnd(text: string, at: number, isQuoted: IsQuoted): number | null {
  const sign = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  const opens = /[\s([{—–\-/:;,.…>*_]/u.test(before) && /\S/u.test(text[at + 1] ?? ' ');
  if (sign === '"') return findClose(text, at, '"', '"');
  if (sign === '‘' || sign === "'" || sign === '‚' || sign === '`')
    return opens || (sign === '‘' && !letter.test(before)) ? findSingle(text, at, isQuoted) : null;
  // » opens only if no « has opened before it: « is looked for first, from left to right.
  const pair = pairs.find(([open]) => open === sign);
  if (!pair || (sign === '»' && !opens)) return null;
  return findClose(text, at, ...pair);
}

function findClose(text: string, start: number, open: string, close: string): number {
  let depth = 1;
  const ends = endOfParagraph(text, start);
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at] ?? '';
    const opensParagraph = /\n\s*$/.test(text.slice(0, at));
    if (sign === open && opensParagraph) continue;
    if (close.includes(sign)) depth--;
    else if (sign === open) depth++;
    if (depth === 0) return at + 1;
    // Open at the end of its paragraph, and not opened again in the next: never closed.
    if (at >= ends && !hasClose(text, at, open, close)) return ends + 1;
  }
  return Math.min(text.length, ends) + 1;
}

function endOfParagraph(text: string, at: number): number {
  const end = text.slice(at).search(/\n\s*\n/);
  return end < 0 ? text.length : at + end;
}

/** Whether a quotation goes on behind a paragraph: the next one is opened again by the same mark, or is closed without being opened. */
function hasClose(text: string, at: number, open: string, close: string): boolean {
  const rest = text.slice(at).trimStart();
  if (rest.startsWith(open)) return true;
  if (open === close) return false;
  const [opened, closed] = [
    rest.indexOf(open),
    [...close].map((one) => rest.indexOf(one)).filter((one) => one >= 0),
  ];
  const first = Math.min(...closed);
  return closed.length > 0 && (opened < 0 || first < opened);
}

/** The end of a text between single marks: the farthest mark up to which it is quoted, else the first that can close it. */
function findSingle(text: string, start: number, isQuoted: IsQuoted): number | null {
  const sign = text[start] ?? '';
  const closes = sign === "'" ? "'" : sign === '‚' ? '‘’' : sign === '`' ? "'`’" : '’';
  const ends: number[] = [];
  const limit = endOfParagraph(text, start);
  for (let at = start + 2; at < limit; at++) {
    if (sign === '‘' && text[at] === '‘') break;
    const inWord = letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '');
    if (closes.includes(text[at] ?? '') && !inWord && !/\s/.test(text[at - 1] ?? '')) ends.push(at);
  }
  const [first] = ends;
  if (first === undefined) return null;
  const farthest = (asWell: boolean) =>
    ends.slice(0, 4).findLast((end) => isQuoted(text.slice(start + 1, end), asWell));
  // “victims’ testimonies”: the first mark may be an apostrophe behind a plural.
  const isPlural = text[first - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(first + 1, first + 3));
  return (farthest(false) ?? (isPlural ? farthest(true) : undefined) ?? first) + 1;
}
