import { capitalize } from '../../model/wording/first-letter.ts';
import { cumsum, groups, scaleBand } from 'd3';
import type { CommitmentMark, PictureStep } from '../../model/commitment/commitment-picture.ts';
import { wrapText } from '../letter/wrap.ts';
import { commitmentKinds, type CommitmentKind } from '../../model/commitment/strength.ts';

/** Measures of a picture of the scale, in pixels. */
export interface ScaleFormat {
  readonly name: 'narrow' | 'wide';
  readonly width: number;
  /** Room for the names of the steps at the side; 0 sets them above their marks. */
  readonly names: number;
}

/** A mark in its place: its upper left corner. */
export interface PlacedMark {
  readonly mark: CommitmentMark;
  readonly x: number;
  readonly y: number;
}

export interface PlacedStep {
  readonly step: PictureStep;
  readonly y: number;
  /** Lines of its name and of its verbs. */
  readonly name: readonly string[];
  readonly verbs: readonly string[];
  readonly lines: readonly {
    readonly declaration: string;
    readonly y: number;
    readonly marks: readonly PlacedMark[];
  }[];
}

export interface ScaleLayout {
  readonly height: number;
  readonly kinds: readonly {
    readonly kind: CommitmentKind;
    readonly name: string;
    readonly y: number;
  }[];
  readonly steps: readonly PlacedStep[];
}

/** Large enough to be hit, and for “26a ↑”. */
export const cell = { width: 41, height: 32 } as const;
/** Room for a year before its marks. */
export const yearWidth = 42;
const kindHeight = 52;
/** Height and size of a line of a name. */
export const nameLine = 18;
export const nameSize = 14;
const lineGap = 6;
const stepGap = 18;

/** Places each clause on its step, a line or more for each declaration, earlier above later. */
export function layOutScale(steps: readonly PictureStep[], format: ScaleFormat): ScaleLayout {
  const start = format.names + yearWidth;
  const columns = Math.floor((format.width - start) / cell.width);
  const toX = scaleBand(
    Array.from({ length: columns }, (_, index) => index),
    [start, start + columns * cell.width],
  );
  const room = (format.names || format.width) - 12;
  const kinds: { kind: CommitmentKind; name: string; y: number }[] = [];
  const placed: PlacedStep[] = [];
  let y = 0;
  for (const [kind, own] of groups(steps, ({ strength }) => strength.kind)) {
    kinds.push({ kind, name: commitmentKinds[kind], y });
    y += kindHeight;
    for (const step of own) {
      const heights = step.lines.map(
        ({ marks }) => Math.max(1, Math.ceil(marks.length / columns)) * cell.height + lineGap,
      );
      const ends = cumsum(heights);
      const name = wrapText(capitalize(step.strength.name), room, nameSize);
      const verbs = wrapText(step.words.map((word) => `“${word}”`).join(', '), room, nameSize);
      const nameHeight = (name.length + verbs.length) * nameLine + 6;
      const top = format.names === 0 ? y + nameHeight : y;
      placed.push({
        step,
        y,
        name,
        verbs,
        lines: step.lines.map(({ declaration, marks }, line) => {
          const lineY = top + (ends[line] ?? 0) - (heights[line] ?? 0);
          return {
            declaration,
            y: lineY,
            marks: marks.map((mark, index) => ({
              mark,
              x: toX(index % columns) ?? 0,
              y: lineY + Math.floor(index / columns) * cell.height,
            })),
          };
        }),
      });
      y = Math.max(top + (ends.at(-1) ?? 0), y + nameHeight) + stepGap;
    }
  }
  return { height: y, kinds, steps: placed };
}
