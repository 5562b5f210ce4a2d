/** How one level of a list of Word counts. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/**
 * Writes out the numbers that Word counts itself, at the beginning of each numbered paragraph.
 * They are printed and so belong to the document, but no text of the file holds them.
 * @param document `word/document.xml`
 * @param numbering `word/numbering.xml`, or an empty text
 * @param styles `word/styles.xml`, or an empty text
 */
export function numberDocx(document: string, numbering: string, styles: string): string {
  if (numbering === '') return document;
  const levels = readLevels(numbering);
  const styled = readStyles(styles);
  const counts = new Map<string, number[]>();
  return document.replace(/<w:p(?:\s[^>]*)?>.*?<\/w:p>/gs, (paragraph) => {
    const style = /<w:pStyle\s+w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
    const own = /<w:numPr>.*?<\/w:numPr>/s.exec(paragraph)?.[0];
    const from = own ?? styled.get(style) ?? '';
    const id = /<w:numId\s+w:val="(\d+)"/.exec(from)?.[1];
    const depth = Number(/<w:ilvl\s+w:val="(\d+)"/.exec(from)?.[1] ?? 0);
    const list = id === undefined ? undefined : levels.get(id);
    const level = list?.[depth];
    if (!id || id === '0' || !list || !level || !/<w:t[\s>]/.test(paragraph)) return paragraph;
    const count = counts.get(id) ?? [];
    counts.set(id, count);
    count.length = depth + 1;
    for (let at = 0; at < depth; at++) count[at] ??= list[at]?.start ?? 1;
    count[depth] = count[depth] === undefined ? level.start : (count[depth] ?? 0) + 1;
    const label =
      level.format === 'bullet'
        ? '–'
        : level.text.replace(/%(\d)/g, (_, which: string) =>
            writeCount(list[Number(which) - 1]?.format ?? 'decimal', count[Number(which) - 1] ?? 1),
          );
    return paragraph
      .replace(/<w:numPr>.*?<\/w:numPr>/s, '')
      .replace(
        /(<w:p(?:\s[^>]*)?>(?:\s*<w:pPr>.*?<\/w:pPr>|\s*<w:pPr\s*\/>)?)/s,
        `$1<w:r><w:t xml:space="preserve">${label} </w:t></w:r>`,
      )
      .replace(/<w:pStyle\s+w:val="[^"]*"\s*\/>/, own || !styled.has(style) ? '$&' : '');
  });
}

function readLevels(numbering: string): Map<string, Level[]> {
  const abstract = new Map(
    [
      ...numbering.matchAll(
        /<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>(.*?)<\/w:abstractNum>/gs,
      ),
    ].map(([, id = '', body = '']) => [
      id,
      [...body.matchAll(/<w:lvl\b[^>]*>(.*?)<\/w:lvl>/gs)].map(([, level = '']) => ({
        format: /<w:numFmt\s+w:val="([^"]*)"/.exec(level)?.[1] ?? 'decimal',
        text: /<w:lvlText\s+w:val="([^"]*)"/.exec(level)?.[1] ?? '',
        start: Number(/<w:start\s+w:val="(\d+)"/.exec(level)?.[1] ?? 1),
      })),
    ]),
  );
  return new Map(
    [...numbering.matchAll(/<w:num\b[^>]*w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/gs)].map(
      ([, id = '', body = '']) => [
        id,
        abstract.get(/<w:abstractNumId\s+w:val="(\d+)"/.exec(body)?.[1] ?? '') ?? [],
      ],
    ),
  );
}

function readStyles(styles: string): Map<string, string> {
  return new Map(
    [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>(.*?)<\/w:style>/gs)].flatMap(
      ([, id = '', body = '']) => {
        const [found] = /<w:numPr>.*?<\/w:numPr>/s.exec(body) ?? [];
        return found ? [[id, found] as const] : [];
      },
    ),
  );
}

function writeCount(format: string, count: number): string {
  const letter =
    count <= 26 ? String.fromCharCode(96 + count) : String.fromCharCode(70 + count).repeat(2);
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const roman = 'x'.repeat(Math.floor(count / 10)) + (ones[count % 10] ?? '');
  const forms: Record<string, string> = {
    lowerLetter: letter,
    upperLetter: letter.toUpperCase(),
    lowerRoman: roman,
    upperRoman: roman.toUpperCase(),
  };
  return forms[format] ?? String(count);
}
