import { strToU8, zipSync } from 'fflate';

/** A paragraph of a made-up .docx: words with `*italics*`, `**bold**`, `^1^` for a footnote, `^=1^` for its mark again. */
export interface DocxParagraph {
  readonly text: string;
  /** Style, `Heading1`. */
  readonly style?: string;
  /** Level of the list that Word counts, from 0; left out for a paragraph without a number of Word's. */
  readonly level?: number;
  /** Which of the lists: 1 if it is left out. */
  readonly list?: number;
}

/** A made-up document for Word. */
export interface DocxPlan {
  readonly paragraphs: readonly (DocxParagraph | string)[];
  readonly footnotes?: readonly string[];
  readonly header?: string;
  /** What is added to the identifiers of the footnotes, which are no numbers that Word prints. */
  readonly noteIdsFrom?: number;
  /** XML that is put at the end of the text, of the styles, of the lists, as it stands. */
  readonly raw?: string;
  readonly styles?: string;
  readonly lists?: string;
}

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Makes the bytes of a .docx: text, numbers that Word counts (1. (a) (i)), footnotes, a running head. */
export function makeDocx({
  paragraphs,
  footnotes = [],
  header,
  noteIdsFrom = 0,
  raw = '',
  styles = '',
  lists = '',
}: DocxPlan): Uint8Array {
  const body = paragraphs
    .map((one) => writeParagraph(typeof one === 'string' ? { text: one } : one))
    .join('')
    .replace(
      /(<w:footnoteReference w:id=")(\d+)/g,
      (_, tag: string, id: string) => `${tag}${Number(id) + noteIdsFrom}`,
    );
  const levels = [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
    ['lowerRoman', '(%3)'],
  ]
    .map(
      ([format, text], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
  const notes = footnotes
    .map(
      (text, at) =>
        `<w:footnote w:id="${at + 1 + noteIdsFrom}"><w:p><w:r><w:footnoteRef/></w:r>${writeRuns(` ${text}`)}</w:p></w:footnote>`,
    )
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${word}.footnotes+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="r3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${space}><w:body>${body}${raw}</w:body></w:document>`,
    'word/numbering.xml': `${head}<w:numbering ${space}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists}</w:numbering>`,
    'word/styles.xml': `${head}<w:styles ${space}>${styles}</w:styles>`,
    'word/footnotes.xml': `${head}<w:footnotes ${space}>${notes}</w:footnotes>`,
    ...(header && {
      'word/header1.xml': `${head}<w:hdr ${space}><w:p>${writeRuns(header)}</w:p></w:hdr>`,
    }),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime: '2000-01-01' },
  );
}

function writeParagraph({ text, style, level, list = 1 }: DocxParagraph): string {
  const form = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`}`;
  return `<w:p>${form && `<w:pPr>${form}</w:pPr>`}${writeRuns(text)}</w:p>`;
}

function writeRuns(text: string): string {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*|\^=?\d+\^)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, number] = /^\^(\d+)\^$/.exec(piece) ?? [];
      if (number)
        return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`;
      const [, again] = /^\^=(\d+)\^$/.exec(piece) ?? [];
      if (again)
        return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${again}</w:t></w:r>`;
      const form = piece.startsWith('**')
        ? '<w:rPr><w:b/></w:rPr>'
        : piece.startsWith('*')
          ? '<w:rPr><w:i/></w:rPr>'
          : '';
      const words = piece.replaceAll('*', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return `<w:r>${form}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    })
    .join('');
}
