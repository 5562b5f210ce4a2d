import type { Figure } from './figure.ts';
import { findObjection } from './comparability.ts';

/** Two figures of one chart that must not be set beside each other, and why. */
export interface Warning {
  readonly figures: readonly [Figure, Figure];
  readonly because: string;
}

/** The pairs among the figures of a chart that their records say must not be compared; each pair once. */
export function findWarnings(figures: readonly Figure[]): Warning[] {
  return figures.flatMap((first, index) =>
    figures.slice(index + 1).flatMap((second) => {
      const because = findObjection(first, second);
      return because === null ? [] : [{ figures: [first, second] as const, because }];
    }),
  );
}
