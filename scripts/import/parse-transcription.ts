import type { Line } from './apply-repairs.ts';
import { classifyLine } from './classify-line.ts';
import { cleanMarkup, findUnreadMarkup, readMarks, stripMarks } from './clean-markup.ts';
import { ImportError, quoteEnd, quoteStart } from './import-error.ts';

export interface ParsedUnit {
  readonly label: string;
  readonly line: number;
  text: string;
}
export interface ParsedParagraph extends ParsedUnit {
  readonly number: number;
  readonly subparagraphs: (ParsedUnit & { readonly letter: string })[];
}
export interface ParsedFootnote extends ParsedUnit {
  readonly number: number;
}
export interface ParsedTranscription {
  readonly frontMatter: ParsedUnit[];
  readonly paragraphs: ParsedParagraph[];
  readonly footnotes: ParsedFootnote[];
}

/**
 * Reads the repaired lines of a transcription.
 * A line of plain text goes on with the sentence a page break or a block of footnotes has cut.
 * @throws ImportError for a number, letter or footnote out of order, a sentence that stops or starts nowhere,
 * and markup that no rule reads
 */
export function parseTranscription(file: string, lines: readonly Line[]): ParsedTranscription {
  const frontMatter: ParsedUnit[] = [];
  const paragraphs: ParsedParagraph[] = [];
  const footnotes: ParsedFootnote[] = [];
  let open: ParsedUnit | undefined;

  for (const { number: line, text: raw } of lines) {
    const found = classifyLine(raw);
    const fault = (what: string, expected: string) => new ImportError(file, line, what, expected);
    const read = (text: string) => {
      const unread = findUnreadMarkup(cleanMarkup(text));
      if (unread !== null)
        throw fault(
          `the markup ${quoteStart(unread)}`,
          'footnote marks, emphasis and dead links [words](#) only',
        );
      return cleanMarkup(text);
    };
    const last = paragraphs.at(-1);
    switch (found.kind) {
      case 'blank':
      case 'rule':
        break;
      case 'paragraph': {
        const expected = (last?.number ?? 0) + 1;
        if (open && !isFinished(open.text)) throw fault(...cutOff(quoteStart(raw), open));
        if (found.number !== expected)
          throw fault(`paragraph ${found.number}`, `paragraph ${expected}`);
        if (last && open && !endsParagraph(open.text))
          throw fault(...breakOff(`paragraph ${found.number}`, last, open));
        open = { label: `paragraph ${found.number}`, line, text: read(found.text) };
        paragraphs.push(Object.assign(open, { number: found.number, subparagraphs: [] }));
        break;
      }
      case 'subparagraph': {
        if (open && !isFinished(open.text)) throw fault(...cutOff(quoteStart(raw), open));
        if (!last || !opensList(last.text))
          throw fault(
            `subparagraph (${found.letter})`,
            'it under a paragraph that ends with a colon',
          );
        const expected = nextLetter(last);
        if (found.letter !== expected)
          throw fault(
            `subparagraph (${found.letter}) of ${last.label}`,
            `subparagraph (${expected})`,
          );
        open = { label: `${last.label} (${found.letter})`, line, text: read(found.text) };
        last.subparagraphs.push(Object.assign(open, { letter: found.letter }));
        break;
      }
      case 'footnote': {
        const [number] = readMarks(cleanMarkup(found.mark));
        const expected = footnotes.length + 1;
        if (number !== expected) throw fault(`footnote ${number}`, `footnote ${expected}`);
        const text = read(found.text);
        // The rest of a footnote on a line of its own could not be told from the rest of a paragraph.
        if (!endsParagraph(text))
          throw fault(
            `the end of the line after ${quoteEnd(text)}`,
            `the whole footnote ${number}, up to its full stop, on one line`,
          );
        footnotes.push({ label: `footnote ${number}`, number, line, text });
        break;
      }
      case 'text': {
        const text = read(found.text);
        if (text === '') break;
        if (!open) frontMatter.push({ label: 'the front matter', line, text });
        else if (isFinished(open.text))
          throw fault(
            `the text ${quoteStart(text)}`,
            `a number, a letter or a footnote: ${open.label} is complete`,
          );
        else open.text = `${open.text} ${text}`;
      }
    }
  }
  const last = paragraphs.at(-1);
  if (!last || !open) throw new ImportError(file, 1, 'no numbered paragraph', 'a paragraph 1');
  const end = lines.findLast(({ text }) => text.trim() !== '')?.number ?? 1;
  if (!isFinished(open.text))
    throw new ImportError(file, end, ...cutOff('the end of the file', open));
  if (!endsParagraph(open.text))
    throw new ImportError(file, end, ...breakOff('the end of the file', last, open));
  return { frontMatter, paragraphs, footnotes };
}

/** What is found and expected where a sentence stops half-way. */
function cutOff(next: string, open: ParsedUnit): [string, string] {
  return [
    `${next} after the unfinished ${quoteEnd(stripMarks(open.text))}`,
    `the rest of ${open.label}`,
  ];
}

/** What is found and expected where a colon or a semicolon promises a subparagraph that does not come. */
function breakOff(next: string, last: ParsedParagraph, open: ParsedUnit): [string, string] {
  const sign = opensList(open.text) ? 'colon' : 'semicolon';
  return [
    next,
    `subparagraph (${nextLetter(last)}) of ${last.label}: ${open.label} ends with a ${sign}`,
  ];
}

function nextLetter({ subparagraphs }: ParsedParagraph): string {
  return String.fromCharCode(97 + subparagraphs.length);
}

/** Every unit of the declarations ends with a full stop, a semicolon or a colon. */
function isFinished(text: string): boolean {
  return /[.;:]["”’']?$/.test(stripMarks(text));
}

/** Only a full stop ends a paragraph with all its subparagraphs, or a footnote. */
function endsParagraph(text: string): boolean {
  return /\.["”’']?$/.test(stripMarks(text));
}

function opensList(text: string): boolean {
  return stripMarks(text).endsWith(':');
}
