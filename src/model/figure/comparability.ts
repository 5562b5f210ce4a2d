import type { Figure } from './figure.ts';

/**
 * A figure is drawn against its own whole and beside no other.
 * @throws Error for testimony and for a figure without a number
 */
export function requireDrawable({ id, record }: Figure): void {
  if (record.testimony)
    throw new Error(
      `“${id}” tells what was done to a person. Testimony is not data: it is never charted.`,
    );
  if (record.value === null)
    throw new Error(
      `“${record.title}” says no number (“${record.words}”): there is nothing to draw.`,
    );
}

/** The reason one of the two records gives for not setting them beside each other, or null. */
export function findObjection(first: Figure, second: Figure): string | null {
  const named = [
    ...first.record.notComparableWith.filter(({ id }) => id === second.id),
    ...second.record.notComparableWith.filter(({ id }) => id === first.id),
  ];
  return named[0]?.because ?? null;
}
