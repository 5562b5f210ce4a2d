import type { Line } from './apply-repairs.ts';
import { classifyLine } from './classify-line.ts';
import { cleanMarkup, readMarks, stripMarks } from './clean-markup.ts';
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
  readonly frontMatter: string[];
  readonly paragraphs: ParsedParagraph[];
  readonly footnotes: ParsedFootnote[];
}

/**
 * Reads the repaired lines of a transcription.
 * A line of plain text goes on with the sentence a page break or a block of footnotes has cut.
 * @throws ImportError for a number, letter or footnote out of order, a sentence that stops or starts nowhere
 */
export function parseTranscription(file: string, lines: readonly Line[]): ParsedTranscription {
  const frontMatter: string[] = [];
  const paragraphs: ParsedParagraph[] = [];
  const footnotes: ParsedFootnote[] = [];
  let open: ParsedUnit | undefined;

  for (const { number: line, text: raw } of lines) {
    const found = classifyLine(raw);
    const fault = (what: string, expected: string) => new ImportError(file, line, what, expected);
    const close = () => {
      if (open && !isFinished(open.text))
        throw fault(`${quoteStart(raw)} after the unfinished ${quoteEnd(stripMarks(open.text))}`, `the rest of ${open.label}`);
    };
    const last = paragraphs.at(-1);
    switch (found.kind) {
      case 'blank':
      case 'rule':
        break;
      case 'paragraph': {
        close();
        const expected = (last?.number ?? 0) + 1;
        if (found.number !== expected) throw fault(`paragraph ${found.number}`, `paragraph ${expected}`);
        if (last && opensList(last.text) && last.subparagraphs.length === 0)
          throw fault(`paragraph ${found.number}`, `subparagraph (a) of ${last.label}, which ends with a colon`);
        const next = { label: `paragraph ${found.number}`, number: found.number, line, text: cleanMarkup(found.text), subparagraphs: [] };
        paragraphs.push(next);
        open = next;
        break;
      }
      case 'subparagraph': {
        close();
        if (!last || !opensList(last.text))
          throw fault(`subparagraph (${found.letter})`, 'it under a paragraph that ends with a colon');
        const expected = String.fromCharCode(97 + last.subparagraphs.length);
        if (found.letter !== expected)
          throw fault(`subparagraph (${found.letter}) of ${last.label}`, `subparagraph (${expected})`);
        const next = { label: `${last.label} (${found.letter})`, letter: found.letter, line, text: cleanMarkup(found.text) };
        last.subparagraphs.push(next);
        open = next;
        break;
      }
      case 'footnote': {
        const [number] = readMarks(cleanMarkup(found.mark));
        const expected = footnotes.length + 1;
        if (number !== expected) throw fault(`footnote ${number}`, `footnote ${expected}`);
        footnotes.push({ label: `footnote ${number}`, number, line, text: cleanMarkup(found.text) });
        break;
      }
      case 'text': {
        const text = cleanMarkup(found.text);
        if (!open) frontMatter.push(text);
        else if (isFinished(open.text))
          throw fault(`the text ${quoteStart(text)}`, `a number, a letter or a footnote: ${open.label} is complete`);
        else open.text = `${open.text} ${text}`;
      }
    }
  }
  if (!open) throw new ImportError(file, 1, 'no numbered paragraph', 'a paragraph 1');
  if (!isFinished(open.text))
    throw new ImportError(file, open.line, `the end of the file after ${quoteEnd(open.text)}`, `the rest of ${open.label}`);
  const last = paragraphs.at(-1);
  if (last && opensList(last.text) && last.subparagraphs.length === 0)
    throw new ImportError(file, last.line, 'the end of the file', `subparagraph (a) of ${last.label}, which ends with a colon`);
  return { frontMatter: frontMatter.map((text) => text.replaceAll('*', '')), paragraphs, footnotes };
}

/** Every unit of the declarations ends with a full stop, a semicolon or a colon. */
function isFinished(text: string): boolean {
  return /[.;:]["”’']?$/.test(stripMarks(text));
}

function opensList(text: string): boolean {
  return stripMarks(text).endsWith(':');
}
