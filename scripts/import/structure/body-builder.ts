import type { Bis } from '../line/classify-line.ts';
import type {
  ParsedBody,
  ParsedHeading,
  ParsedParagraph,
  ParsedPoint,
  ParsedUnit,
  ParsedWords,
} from './parsed.ts';
import type { OpenPoint, PointStyle } from './point-order.ts';

/** Collects the units of one run of paragraphs and knows which words are open. */
export class BodyBuilder {
  readonly body: ParsedBody = {
    title: [],
    formula: undefined,
    preamble: [],
    paragraphs: [],
    closing: [],
  };
  /** Points of the last paragraph that can still be gone on with, the outermost first. */
  readonly openPoints: (OpenPoint & { readonly point: ParsedPoint })[] = [];
  /** Headings that wait for the unit under them. */
  headings: ParsedHeading[] = [];
  /** The words that a cut sentence goes on with. */
  open: ParsedUnit | undefined;

  /** The last paragraph, of the preamble if there is no numbered one yet. */
  get last(): ParsedParagraph | undefined {
    return this.body.paragraphs.at(-1) ?? this.body.preamble.at(-1);
  }

  addPreambular(line: number, text: string): void {
    const number = this.body.preamble.length + 1;
    this.add(
      this.body.preamble,
      { label: `preambular paragraph ${number}`, line, number, bis: undefined },
      text,
    );
  }

  addParagraph(line: number, number: number, bis: Bis | undefined, text: string): void {
    const label = `paragraph ${number}${bis ? ` ${bis}` : ''}`;
    this.add(this.body.paragraphs, { label, line, number, bis }, text);
  }

  private add(
    list: ParsedParagraph[],
    head: { label: string; line: number; number: number; bis: Bis | undefined },
    text: string,
  ): void {
    const paragraph: ParsedParagraph = {
      ...head,
      text,
      unnumbered: false,
      headings: this.headings,
      more: [],
      points: [],
    };
    this.headings = [];
    this.openPoints.length = 0;
    list.push(paragraph);
    this.open = paragraph;
  }

  /** Adds a subparagraph at a level, 0 being the outermost. */
  addPoint(
    line: number,
    letter: string,
    text: string,
    place: { level: number; style: PointStyle; indent: number },
  ): void {
    this.openPoints.length = place.level;
    const parent = this.openPoints.at(-1)?.point ?? this.last;
    if (!parent) return;
    const point: ParsedPoint = {
      label: `${parent.label} (${letter})`,
      line,
      letter,
      text,
      more: [],
      points: [],
    };
    parent.points.push(point);
    this.openPoints.push({ letter, style: place.style, indent: place.indent, point });
    this.open = point;
  }

  /**
   * Adds a block without a number: to the last subparagraph if it is set in deeper, else to the paragraph, as its tail if
   * it has subparagraphs.
   * @returns the words that have a tail already, or null
   */
  addBlock(line: number, text: string, indent: number, asTail: boolean): ParsedWords | null {
    const point = this.openPoints.findLast((open) => open.indent + 8 <= indent)?.point;
    const parent = (asTail ? undefined : point) ?? this.last;
    if (!parent) return null;
    const block: ParsedUnit = { label: `a further block of ${parent.label}`, line, text };
    if (parent.points.length === 0) parent.more.push(block);
    else if (parent.tail) return parent;
    else parent.tail = block;
    this.open = block;
    return null;
  }
}
