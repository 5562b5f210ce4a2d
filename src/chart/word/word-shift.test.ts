import { describe, expect, test } from 'vitest';
import { listWordShifts } from '../../model/word/vocabulary.ts';
import { numberedTexts } from '../../test/numbered-texts.ts';
import { toInlineSvg } from '../svg/svg.ts';
import { drawWordShifts, formatRate } from './word-shift.ts';

const [before, after] = numberedTexts.declarations;
const shifts = listWordShifts(before?.units ?? [], after?.units ?? [], 10);

describe.each(['narrow', 'wide'] as const)('the %s dumbbells', (format) => {
  const drawing = drawWordShifts(shifts, ['2017', '2025'], format);

  test('are drawn as their committed picture', () =>
    expect(toInlineSvg(drawing, format, 'title')).toMatchFileSnapshot(
      `../../test/charts/word-shift.${format}.svg`,
    ));

  test('have two dots a word, in the order of the rates and inside the picture', () => {
    const dots = drawing.shapes.flatMap((shape) =>
      shape.kind === 'circle' && shape.datum ? [shape] : [],
    );
    expect(dots).toHaveLength(2 * shifts.length);
    for (const [row, { rateBefore, rateAfter }] of shifts.entries()) {
      const [open, full] = [dots[2 * row], dots[2 * row + 1]];
      expect([open?.tone, full?.tone]).toEqual(['open', 'mark']);
      expect(Math.sign((full?.x ?? 0) - (open?.x ?? 0))).toBe(Math.sign(rateAfter - rateBefore));
    }
    for (const { x, radius } of dots) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(drawing.width);
    }
  });

  test('say the figures of the table', () => {
    const words = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    for (const { word, rateBefore, rateAfter } of shifts)
      expect(words).toEqual(
        expect.arrayContaining([word, `${formatRate(rateBefore)} → ${formatRate(rateAfter)}`]),
      );
  });
});
