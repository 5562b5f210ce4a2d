/** What a shape is for; colour, dash and weight follow from it in one place for each form of output. */
export type Tone = 'mark' | 'track' | 'missing' | 'rule' | 'ink' | 'soft' | 'dots' | 'open';

/** Ties a mark to the row of the table that holds its value. */
export interface Datum {
  /** Index of the row among all rows of the chart. */
  readonly row: number;
  readonly value: string | number | null;
}

export interface Rect {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  readonly datum?: Datum;
}

export interface Path {
  readonly kind: 'path';
  readonly d: string;
  /** Where the path is moved to; its own coordinates begin at 0, 0. */
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  readonly datum?: Datum;
}

export interface Circle {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly datum?: Datum;
}

export interface Text {
  readonly kind: 'text';
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: 'ink' | 'soft' | 'mark';
  /** True for official words in a picture, which has them as outlines of the serif face. */
  readonly serif?: boolean;
  /** True if x is the middle of the text, not its beginning. */
  readonly centred?: boolean;
}

export type Shape = Rect | Path | Circle | Text;

/** A finished picture: shapes in the order in which they are painted, in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
