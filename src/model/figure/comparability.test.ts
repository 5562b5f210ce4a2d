import { expect, test } from 'vitest';
import { makeFigure } from '../../test/make-figure.ts';
import { findObjection, requireDrawable } from './comparability.ts';

test('a figure with a number is drawn; testimony and what says no number are refused', () => {
  expect(() => requireDrawable(makeFigure('cases'))).not.toThrow();
  expect(() => requireDrawable(makeFigure('told', { testimony: true }))).toThrow(
    'Testimony is not data',
  );
  expect(() => requireDrawable(makeFigure('many', { value: null }))).toThrow(
    'there is nothing to draw',
  );
});

test('what a record says must not be compared is known, whichever of the two says it', () => {
  const because = 'A case can be both: the shares overlap.';
  const first = makeFigure('first', { notComparableWith: [{ id: 'second', because }] });
  const second = makeFigure('second');
  expect(findObjection(first, second)).toBe(because);
  expect(findObjection(second, first)).toBe(because);
  expect(findObjection(second, makeFigure('third'))).toBeNull();
});
