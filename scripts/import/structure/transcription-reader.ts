import type { LineReading } from '../../../src/schema/repair.ts';
import type { Line } from '../apply-repairs.ts';
import { classifyLine, type LineKind } from '../classify-line.ts';
import { cleanMarkup, findUnreadMarkup, readMarks, stripMarks } from '../clean-markup.ts';
import { ImportError, quoteEnd, quoteStart } from '../import-error.ts';
import { BodyBuilder } from './body-builder.ts';
import { isClosing, isFormula, readAnnexHeading } from './closing.ts';
import { looksLikeHeading, splitHeading } from './heading.ts';
import { findIntruder } from './intruder.ts';
import type { ParsedFootnote, ParsedUnit, Reading } from './parsed.ts';
import { choosePlace, labelAt, listPlaces, nextLabels } from './point-order.ts';
import { refuseShape } from './refused-shape.ts';
import { isComplete, isFinished, isFinishedPreamble, opensList } from './sentence-end.ts';

type Zone = 'front' | 'title' | 'preamble' | 'paragraphs' | 'closing';
/** A line with what its neighbours show. */
export interface LineInPlace extends Line {
  readonly before: string;
  readonly after: string;
  readonly goesOn: boolean;
  /** The letter of the next subparagraph before the next paragraph. */
  readonly following: string | undefined;
  readonly repeated: boolean;
}

/** Reads a transcription line by line: each line opens a unit, goes on with one, or is refused. */
export class TranscriptionReader {
  readonly frontMatter: ParsedUnit[] = [];
  readonly footnotes: ParsedFootnote[] = [];
  readonly readings: Reading[] = [];
  readonly bodies: BodyBuilder[] = [new BodyBuilder()];
  private zone: Zone = 'front';
  private openNote: ParsedFootnote | undefined;
  private readonly file: string;
  private readonly rules: readonly LineReading[];
  private readonly keepsFront: boolean;
  /** Whether “The General Assembly” is still to come: what stands before it is the masthead. */
  private readonly hasFormula: boolean;

  constructor(file: string, rules: readonly LineReading[], keepsFront: boolean, hasFormula: boolean) {
    this.file = file;
    this.rules = rules;
    this.keepsFront = keepsFront;
    this.hasFormula = hasFormula;
  }

  private get body(): BodyBuilder {
    return this.bodies.at(-1) as BodyBuilder;
  }

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

  private takeText(line: LineInPlace, found: LineKind, text: string, said: LineReading['is'] | undefined): void {
    const indent = found.kind === 'text' ? found.indent : 0;
    const { body } = this;
    const annex = !this.keepsFront && this.canClose() ? readAnnexHeading(text) : null;
    if (said === 'front-matter') return this.addFront(line, text);
    if (annex !== null && (this.zone !== 'front' || this.frontMatter.length > 0)) return this.startAnnex(line, text);
    if (this.zone === 'front' || this.zone === 'title') return this.takeOpening(line, found, text, said);
    if (said === 'preamble' && this.zone === 'preamble') return this.addPreambular(line, text);
    if (said === 'closing' || (this.canClose() && isClosing(text))) {
      this.zone = 'closing';
      body.body.closing.push({ label: 'the closing formula', line: line.number, text });
      return this.say(line, 'closing formula', text);
    }
    if (this.zone === 'closing')
      throw this.fault(line, `the text ${quoteStart(text)} after the closing formula`, 'an annex, or the end of the document');
    if (found.kind === 'heading' || (said !== 'text' && this.isDone() && this.isHeading(line, text)))
      return this.takeHeading(line, found);
    if (said === 'text' || !this.isDone() || (this.zone === 'preamble' && /^\p{Ll}/u.test(text) && !opensList(body.open?.text ?? '')))
      return this.goOn(line, text, said);
    if (this.zone === 'preamble') return this.addPreambular(line, text);
    if (said === 'block' || said === 'tail' || indent >= 4) return this.addBlock(line, text, indent, said);
    const [, bare] = /^(\d{1,3}) \p{Lu}/u.exec(text) ?? [];
    if (bare)
      throw this.fault(line, `${bare} without a full stop before ${quoteStart(text)}`, `“${bare}.”, by a repair, if it is the number of a paragraph`);
    throw this.fault(
      line,
      `the text ${quoteStart(text)}`,
      `a number, a letter or a footnote: ${body.open?.label} is complete; or an entry under readings that says what it is`,
    );
  }

  /** Lines before the first unit: the masthead, the formula, the title of an annex, a first preambular paragraph. */
  private takeOpening(line: LineInPlace, found: LineKind, text: string, said: LineReading['is'] | undefined): void {
    if (!this.keepsFront && this.zone === 'front' && isFormula(text)) {
      this.body.body.formula = { label: 'the formula', line: line.number, text };
      this.zone = 'preamble';
      return this.say(line, 'formula', text);
    }
    const isWords = !(this.hasFormula && this.zone === 'front') && /[,;:.]$/.test(stripMarks(text)) && text.split(' ').length >= 6;
    if (said === 'preamble' || (!this.keepsFront && found.kind === 'text' && isWords)) return this.addPreambular(line, text);
    if (this.zone === 'front') return this.addFront(line, text);
    this.body.body.title.push({ label: 'the title of the annex', line: line.number, text });
    this.say(line, 'title of the annex', text);
  }

  private takeParagraph(line: LineInPlace, found: LineKind & { kind: 'paragraph' }): void {
    const { body } = this;
    const last = body.body.paragraphs.at(-1);
    const { number, bis } = found;
    const label = `paragraph ${number}${bis ? ` ${bis}` : ''}`;
    if (body.open && !this.isDone()) throw this.cutOff(line, quoteStart(line.text));
    const expected = bis ? (last?.number ?? 0) : (last?.number ?? 0) + 1;
    if (number !== expected || this.zone === 'closing')
      throw this.fault(line, label, this.zone === 'closing' ? 'an annex, or the end of the document' : `paragraph ${expected}`);
    this.zone = 'paragraphs';
    body.addParagraph(line.number, number, bis, this.read(line, found.text));
    this.say(line, label, found.text);
  }

  private takePoint(line: LineInPlace, found: LineKind & { kind: 'subparagraph' }): void {
    const { body } = this;
    const { letter, indent } = found;
    const { last, open, openPoints } = body;
    if (open && !this.isDone()) throw this.cutOff(line, quoteStart(line.text));
    const opens = open !== undefined && opensList(open.text);
    if (!last || (openPoints.length === 0 && !opens))
      throw this.fault(line, `subparagraph (${letter})`, 'it under a paragraph that ends with a colon');
    const places = listPlaces(letter, openPoints, opens);
    const place = choosePlace(places, { indent, letter, open: openPoints, following: line.following, opens: opensList(cleanMarkup(found.text)) });
    if (places.length > 0 && !place)
      throw this.fault(
        line,
        `subparagraph (${letter}) of ${last.label}, which may be a letter or a roman number`,
        'it set in as deep as its level, so that the two are told apart',
      );
    if (!place) {
      const deepest = openPoints.at(-1);
      const expected = opens || !deepest ? labelAt('letter', 0) : nextLabels(deepest.letter, deepest.style)[0];
      throw this.fault(line, `subparagraph (${letter}) of ${last.label}`, `subparagraph (${expected})`);
    }
    body.addPoint(line.number, letter, this.read(line, found.text), { ...place, indent });
    const what = place.level === 0 ? place.style : `${place.style}, level ${place.level + 1}`;
    this.say(line, `${what} (${letter})`, found.text, places.length > 1 ? 'a letter or a roman number; told by what follows it' : undefined);
  }

  private takeFootnote(line: LineInPlace, found: LineKind & { kind: 'footnote' }): void {
    const [number] = readMarks(cleanMarkup(found.mark.replace(/:$/, '')));
    const expected = this.footnotes.length + 1;
    if (number !== expected) throw this.fault(line, `footnote ${number}`, `footnote ${expected}`);
    const text = this.read(line, found.text);
    // The rest of a footnote after a blank line could not be told from the rest of a paragraph.
    const note = { label: `footnote ${number}`, number, line: line.number, text };
    if (!isComplete(text)) {
      // Inside a cut sentence, the next line may as well go on with the sentence.
      if (classifyLine(line.after).kind !== 'text' || (!this.isDone() && !/^\s/.test(line.after)))
        throw this.fault(line, `the end of the line after ${quoteEnd(text)}`, `the whole footnote ${number}, up to its full stop, without a blank line`);
      this.openNote = note;
    }
    this.footnotes.push(note);
    this.say(line, `footnote ${number}`, text);
  }

  private takeHeading(line: LineInPlace, found: LineKind): void {
    const raw = found.kind === 'heading' || found.kind === 'text' ? found.text : line.text.trim();
    const text = this.read(line, raw);
    const depth = found.kind === 'heading' ? found.depth : undefined;
    if (found.kind === 'heading' && !this.isDone()) this.refuseIntruder(line);
    const open = this.body.headings.at(-1);
    // A number on a line of its own belongs to the words under it.
    if (open && /^(?:[IVXLC]+|[A-Z])\.$/.test(open.text)) {
      this.body.headings.pop();
      const joined = splitHeading(`${open.text} ${text}`);
      this.body.headings.push({ ...open, ...joined, label: `heading ${joined.text}` });
    } else this.body.headings.push({ label: `heading ${text}`, line: line.number, depth, ...splitHeading(text) });
    this.say(line, 'heading', text);
  }

  private goOn(line: LineInPlace, text: string, said: LineReading['is'] | undefined): void {
    const { open } = this.body;
    if (!open) return;
    if (said !== 'text' && open.text !== '') this.refuseIntruder(line);
    if (/^\p{Lu}/u.test(text) && open.text !== '')
      this.say(line, `goes on with ${open.label}`, text, 'it begins with a capital; if it is a heading, say so under readings');
    open.text = `${open.text} ${text}`.trim();
  }

  private addPreambular(line: LineInPlace, text: string): void {
    this.zone = 'preamble';
    this.body.addPreambular(line.number, text);
    this.say(line, this.body.open?.label ?? '', text);
  }

  private addBlock(line: LineInPlace, text: string, indent: number, said: LineReading['is'] | undefined): void {
    const full = this.body.addBlock(line.number, text, indent, said === 'tail');
    if (full) throw this.fault(line, `a second block after the subparagraphs of ${full.label}`, 'one: more than one has no place here yet');
    this.say(line, this.body.open?.label ?? '', text, said ? undefined : 'it has no number; taken as words of the paragraph before it');
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
    this.bodies.push(builder);
    this.zone = 'title';
    this.say(line, 'heading of an annex', text);
  }

  private isHeading({ text: raw }: LineInPlace, text: string): boolean {
    return /^\s*\*\*[^*]+\*\*\s*$/.test(raw) || looksLikeHeading(text);
  }

  /** Whether the open words, if any, may end here. */
  private isDone(): boolean {
    const { open } = this.body;
    return !open || (this.zone === 'preamble' ? isFinishedPreamble(open.text) : isFinished(open.text));
  }

  private canClose(): boolean {
    return this.zone === 'closing' || this.zone === 'front' || isComplete(this.body.open?.text ?? '');
  }

  private refuseIntruder(line: LineInPlace): void {
    const { open } = this.body;
    const what = findIntruder(line, line.repeated);
    if (!open || what === null) return;
    throw this.fault(
      line,
      `${what}, ${quoteStart(line.text.trim())}, inside the unfinished ${quoteEnd(stripMarks(open.text))}`,
      `the rest of ${open.label}: list the line under notOfRecord, or say under readings that it is heading or text`,
    );
  }

  private read(line: Line, text: string): string {
    const clean = cleanMarkup(text);
    const unread = findUnreadMarkup(clean);
    if (unread === null) return clean;
    throw this.fault(line, `the markup ${quoteStart(unread)}`, 'footnote marks, emphasis and dead links [words](#) only');
  }

  private say(line: Line, what: string, text: string, doubt?: string): void {
    this.readings.push({ line: line.number, what, text, ...(doubt !== undefined && { doubt }) });
  }

  private fault(line: Line, found: string, expected: string): ImportError {
    return new ImportError(this.file, line.number, found, expected);
  }

  private cutOff(line: Line, next: string): ImportError {
    const { open } = this.body;
    const text = stripMarks(open?.text ?? '');
    return text === ''
      ? this.fault(line, next, `the words of ${open?.label}`)
      : this.fault(line, `${next} after the unfinished ${quoteEnd(text)}`, `the rest of ${open?.label}`);
  }
}
