import type { LineReading } from '../../../src/schema/repair.ts';
import { classifyLine, type Bis, type LineKind } from '../line/classify-line.ts';
import { cleanMarkup, readMarks } from '../line/clean-markup.ts';
import { quoteEnd, quoteStart } from '../line/import-error.ts';
import { isHeadingMark, splitHeading } from './heading.ts';
import { choosePlace, labelAt, listPlaces, nextLabels } from './point-order.ts';
import { ReaderState, type LineInPlace } from './reader-state.ts';
import { isComplete, opensList } from './sentence-end.ts';

const later: readonly (Bis | undefined)[] = ['bis', 'ter', 'quater', 'quinquies'];

/** Reads the lines that say by their form what they are: numbers, letters, footnotes, headings. */
export class UnitReader extends ReaderState {
  protected takeParagraph(line: LineInPlace, found: LineKind & { kind: 'paragraph' }): void {
    const { body } = this;
    const last = body.body.paragraphs.at(-1);
    const { number, bis } = found;
    const label = `paragraph ${number}${bis ? ` ${bis}` : ''}`;
    if (body.open && !this.isDone()) throw this.cutOff(line, quoteStart(line.text));
    if (this.zone === 'closing')
      throw this.fault(line, label, 'an annex, or the end of the document');
    const expected = bis && last ? last.number : (last?.number ?? 0) + 1;
    const after = later[last?.bis ? later.indexOf(last.bis) + 1 : 0];
    if (number !== expected || (bis && (!last || bis !== after)))
      throw this.fault(
        line,
        label,
        `paragraph ${number === expected && last ? `${expected} ${after}` : expected}`,
      );
    this.zone = 'paragraphs';
    body.addParagraph(line.number, number, bis, this.read(line, found.text));
    this.say(line, label, found.text);
  }

  protected takePoint(line: LineInPlace, found: LineKind & { kind: 'subparagraph' }): void {
    const { body } = this;
    const { letter, indent } = found;
    const { last, open, openPoints } = body;
    if (open && !this.isDone()) throw this.cutOff(line, quoteStart(line.text));
    const opens = open !== undefined && opensList(open.text);
    if (!last || (openPoints.length === 0 && !opens))
      throw this.fault(
        line,
        `subparagraph (${letter})`,
        'it under a paragraph that ends with a colon',
      );
    const places = listPlaces(letter, openPoints, opens);
    const place = choosePlace(places, {
      indent,
      letter,
      open: openPoints,
      following: line.following,
      opens: opensList(cleanMarkup(found.text)),
    });
    if (places.length > 0 && !place)
      throw this.fault(
        line,
        `subparagraph (${letter}) of ${last.label}, which may be a letter or a roman number`,
        'it set in as deep as its level, so that the two are told apart',
      );
    if (!place) {
      const deepest = openPoints.at(-1);
      const expected =
        opens || !deepest ? labelAt('letter', 0) : nextLabels(deepest.letter, deepest.style)[0];
      throw this.fault(
        line,
        `subparagraph (${letter}) of ${last.label}`,
        `subparagraph (${expected})`,
      );
    }
    body.addPoint(line.number, letter, this.read(line, found.text), { ...place, indent });
    const what = place.level === 0 ? place.style : `${place.style}, level ${place.level + 1}`;
    this.say(
      line,
      `${what} (${letter})`,
      found.text,
      places.length > 1 ? 'a letter or a roman number; told by what follows it' : undefined,
    );
  }

  protected takeFootnote(line: LineInPlace, found: LineKind & { kind: 'footnote' }): void {
    const [number] = readMarks(cleanMarkup(found.mark.replace(/:$/, '')));
    const expected = this.footnotes.length + 1;
    if (number !== expected) throw this.fault(line, `footnote ${number}`, `footnote ${expected}`);
    const text = this.read(line, found.text);
    // The rest of a footnote after a blank line could not be told from the rest of a paragraph.
    const note = { label: `footnote ${number}`, number, line: line.number, text };
    if (!isComplete(text)) {
      // Inside a cut sentence, the next line may as well go on with the sentence.
      if (classifyLine(line.after).kind !== 'text' || (!this.isDone() && !/^\s/.test(line.after)))
        throw this.fault(
          line,
          `the end of the line after ${quoteEnd(text)}`,
          `the whole footnote ${number}, up to its full stop, without a blank line`,
        );
      this.openNote = note;
    }
    this.footnotes.push(note);
    this.say(line, `footnote ${number}`, text);
  }

  protected takeHeading(line: LineInPlace, found: LineKind): void {
    const raw = found.kind === 'heading' || found.kind === 'text' ? found.text : line.text.trim();
    const text = this.read(line, raw);
    const depth = found.kind === 'heading' ? found.depth : undefined;
    if (found.kind === 'heading' && !this.isDone()) this.refuseIntruder(line);
    const open = this.body.headings.at(-1);
    // A number on a line of its own belongs to the words under it.
    if (open && isHeadingMark(open.text)) {
      this.body.headings.pop();
      const joined = splitHeading(`${open.text} ${text}`);
      this.body.headings.push({ ...open, ...joined, label: `heading ${joined.text}` });
    } else
      this.body.headings.push({
        label: `heading ${text}`,
        line: line.number,
        depth,
        ...splitHeading(text),
      });
    this.say(line, 'heading', text);
  }

  protected addPreambular(line: LineInPlace, text: string, said?: LineReading['is']): void {
    if (said === undefined) {
      this.refuseEdge(line, text, 'among the preambular paragraphs', 'a preambular paragraph');
      const before = this.body.body.preamble.find((other) => other.text === text);
      if (before)
        throw this.fault(
          line,
          `the words of ${before.label} again, ${quoteStart(text)}`,
          'each preambular paragraph once: list the line under notOfRecord with its number, or say under readings that it is preamble',
        );
    }
    this.zone = 'preamble';
    this.body.addPreambular(line.number, text);
    this.say(line, this.body.open?.label ?? '', text);
  }

  protected addBlock(
    line: LineInPlace,
    text: string,
    indent: number,
    said: LineReading['is'] | undefined,
  ): void {
    const full = this.body.addBlock(line.number, text, indent, said === 'tail');
    if (full)
      throw this.fault(
        line,
        `a second block after the subparagraphs of ${full.label}`,
        'one: more than one has no place here yet',
      );
    this.say(
      line,
      this.body.open?.label ?? '',
      text,
      said ? undefined : 'it has no number; taken as words of the paragraph before it',
    );
  }
}
