import { cumsum, groups, scaleBand } from 'd3';
import type { CommitmentMark, PictureStep } from '../../model/commitment/commitment-picture.ts';
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
const nameHeight = 40;
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
  const above = format.names === 0 ? nameHeight : 0;
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
      const top = y + above;
      placed.push({
        step,
        y,
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
