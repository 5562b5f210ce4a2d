import type { LineReading } from '../../../src/schema/repair.ts';
import { classifyLine, type LineKind } from '../line/classify-line.ts';
import { cleanMarkup, stripMarks } from '../line/clean-markup.ts';
import { quoteEnd, quoteStart } from '../line/import-error.ts';
import { BodyBuilder } from './body-builder.ts';
import { isClosing, isFormula, readAnnexHeading } from './closing.ts';
import { isHeadingMark, looksLikeHeading } from './heading.ts';
import type { LineInPlace } from './reader-state.ts';
import { refuseShape } from './refused-shape.ts';
import { isComplete, opensList } from './sentence-end.ts';
import { UnitReader } from './unit-reader.ts';

/** Reads a transcription line by line: each line opens a unit, goes on with one, or is refused. */
export class TranscriptionReader extends UnitReader {
  /** How deep the title of the annex stands, if the file shows it. */
  private titleDepth: number | undefined;

  take(line: LineInPlace): void {
    const found = classifyLine(line.text);
    if (found.kind === 'blank' || found.kind === 'rule') {
      this.openNote = undefined;
      return;
    }
    const said = this.rules.find(({ begins }) => line.text.trim().startsWith(begins))?.is;
    if (said === undefined) refuseShape(this.file, line.number, line.text);
    if (found.kind === 'footnote') return this.takeFootnote(line, found);
    if (this.openNote && found.kind === 'text') {
      this.openNote.text = `${this.openNote.text} ${this.read(line, found.text)}`;
      if (isComplete(this.openNote.text)) this.openNote = undefined;
      return;
    }
    if (said === 'heading') return this.takeHeading(line, found);
    if (found.kind === 'paragraph') return this.takeParagraph(line, found);
    if (found.kind === 'subparagraph') return this.takePoint(line, found);
    const text = this.read(line, found.text);
    if (text === '') return;
    this.takeText(line, found, text, said);
  }

  /** Takes a refused line for what it most likely is: the rest of an unfinished sentence, or else a heading. */
  takeAnyway(line: LineInPlace): void {
    const { open } = this.body;
    const text = cleanMarkup(line.text);
    if (open && !this.isDone()) open.text = `${open.text} ${text}`;
    else
      this.body.headings.push({
        label: 'a line that is not told yet',
        line: line.number,
        depth: undefined,
        mark: undefined,
        text,
      });
  }

  private takeText(
    line: LineInPlace,
    found: LineKind,
    text: string,
    said: LineReading['is'] | undefined,
  ): void {
    const indent = found.kind === 'text' ? found.indent : 0;
    const { body } = this;
    const annex = !this.keepsFront && this.canClose() ? readAnnexHeading(text) : null;
    if (said === 'front-matter') return this.addFront(line, text);
    if (annex !== null && (this.zone !== 'front' || this.frontMatter.length > 0))
      return this.startAnnex(line, text);
    if (this.zone === 'front' || this.zone === 'title')
      return this.takeOpening(line, found, text, said);
    if (said === 'preamble' && this.zone === 'preamble')
      return this.addPreambular(line, text, said);
    if (said === 'closing' || (this.canClose() && isClosing(text))) {
      this.zone = 'closing';
      body.body.closing.push({ label: 'the closing formula', line: line.number, text });
      return this.say(line, 'closing formula', text);
    }
    if (this.zone === 'closing')
      throw this.fault(
        line,
        `the text ${quoteStart(text)} after the closing formula`,
        'an annex, or the end of the document',
      );
    if (
      found.kind === 'heading' ||
      (said !== 'text' && this.isDone() && (this.isHeading(line, text) || this.hasBareHeading()))
    )
      return this.takeHeading(line, found);
    if (
      said === 'text' ||
      !this.isDone() ||
      (/^\p{Ll}/u.test(text) &&
        (this.zone === 'preamble'
          ? !opensList(body.open?.text ?? '')
          : /, (?:and|or)$/.test(stripMarks(body.open?.text ?? ''))))
    )
      return this.goOn(line, text, said);
    if (this.zone === 'preamble') return this.addPreambular(line, text);
    if (said === 'block' || said === 'tail') return this.addBlock(line, text, indent, said);
    if (indent >= 4) {
      // “…, and” ends a subparagraph before the next, but no words before a block without a number.
      if (/, (?:and|or)$/.test(stripMarks(body.open?.text ?? '')))
        throw this.cutOff(line, quoteStart(text));
      this.refuseEdge(line, text, `after ${body.open?.label}`, 'a paragraph with a number');
      return this.addBlock(line, text, indent, said);
    }
    const [, bare] = /^(\d{1,3}) \p{Lu}/u.exec(text) ?? [];
    if (bare)
      throw this.fault(
        line,
        `${bare} without a full stop before ${quoteStart(text)}`,
        `“${bare}.”, by a repair, if it is the number of a paragraph`,
      );
    throw this.fault(
      line,
      `the text ${quoteStart(text)}`,
      `a number, a letter or a footnote: ${body.open?.label} is complete; or an entry under readings that says what it is`,
    );
  }

  /** Lines before the first unit: the masthead, the formula, the title of an annex, a first preambular paragraph. */
  private takeOpening(
    line: LineInPlace,
    found: LineKind,
    text: string,
    said: LineReading['is'] | undefined,
  ): void {
    if (!this.keepsFront && this.zone === 'front' && isFormula(text)) {
      this.body.body.formula = { label: 'the formula', line: line.number, text };
      this.zone = 'preamble';
      return this.say(line, 'formula', text);
    }
    const isWords =
      !(this.hasFormula && this.zone === 'front') &&
      /[,;:.]$/.test(stripMarks(text)) &&
      text.split(' ').length >= 6;
    if (said === 'preamble' || (!this.keepsFront && found.kind === 'text' && isWords))
      return this.addPreambular(line, text, said);
    if (this.zone === 'front') return this.addFront(line, text);
    const { body, headings } = this.body;
    const depth = found.kind === 'heading' ? found.depth : undefined;
    // Under the title of an annex, what has a number, or stands deeper, heads its first paragraphs.
    if (
      body.title.length > 1 &&
      (said === 'heading' ||
        looksLikeHeading(text) ||
        (depth !== undefined && (headings.length > 0 || depth > (this.titleDepth ?? depth))))
    )
      return this.takeHeading(line, found);
    this.titleDepth = depth;
    this.body.body.title.push({ label: 'the title of the annex', line: line.number, text });
    this.say(line, 'title of the annex', text);
  }

  /** Whether the last heading is nothing but its number, “II.”, and waits for its words. */
  private hasBareHeading(): boolean {
    return isHeadingMark(this.body.headings.at(-1)?.text ?? '');
  }

  private goOn(line: LineInPlace, text: string, said: LineReading['is'] | undefined): void {
    const { open } = this.body;
    if (!open)
      throw this.fault(
        line,
        `the text ${quoteStart(text)}`,
        'a paragraph: there is none yet that it could go on with',
      );
    if (said !== 'text' && open.text !== '') this.refuseIntruder(line);
    // A preambular paragraph begins with a capital: one inside another may be its neighbour, or a heading.
    if (said !== 'text' && this.zone === 'preamble' && /^\*?\p{Lu}/u.test(text))
      throw this.fault(
        line,
        `${quoteStart(text)} after the unfinished ${quoteEnd(stripMarks(open.text))}`,
        `the rest of ${open.label}; if it is that, say under readings that it is text`,
      );
    if (/^\p{Lu}/u.test(text) && open.text !== '')
      this.say(
        line,
        `goes on with ${open.label}`,
        text,
        'it begins with a capital; if it is a heading, say so under readings',
      );
    open.text = `${open.text} ${text}`.trim();
  }

  private addFront(line: LineInPlace, text: string): void {
    this.frontMatter.push({ label: 'the front matter', line: line.number, text });
    this.say(line, 'masthead', text);
  }

  private startAnnex(line: LineInPlace, text: string): void {
    const builder = new BodyBuilder();
    builder.body.title.push({ label: 'the title of the annex', line: line.number, text });
    // A masthead with nothing but an annex under it has no body before it.
    if (this.zone === 'front') return this.addFront(line, text);
    const expected = this.bodies.length;
    const number = readAnnexHeading(text);
    if (number !== expected && this.bodies[0]?.body.title.length === 0)
      throw this.fault(line, quoteStart(text), `annex ${expected}`);
    this.bodies.push(builder);
    this.zone = 'title';
    this.say(line, 'heading of an annex', text);
  }
}
