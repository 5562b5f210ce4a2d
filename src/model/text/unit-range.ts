import { compareUnits, isLocator, parseLocator } from './locator.ts';

/** A run of units as they are read, both ends included. */
export interface UnitRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads `2025/11-14`, `2025/18/a-d`, `2025/pp-1-3`, `2025/18/d-20`, `2025/11-2025/14`, with any dash; ends the wrong way round are
 * turned. The ends need not exist.
 * @returns null if the text has not the form of a range
 */
export function parseUnitRange(text: string): UnitRange | null {
  const written = text.replace(/\s*[‐-―−]\s*/g, '-').toLowerCase();
  if (isLocator(written)) return null;
  for (let at = written.indexOf('-'); at > 0; at = written.indexOf('-', at + 1)) {
    const [from, end] = [written.slice(0, at), written.slice(at + 1).replace(/\/$/, '')];
    const to = isLocator(from) && readEnd(from, end);
    if (!to) continue;
    const turned = compareUnits(parseLocator(from), parseLocator(to)) > 0;
    return turned && areTogether({ from, to }) ? { from: to, to: from } : { from, to };
  }
  return null;
}

/** `2025/11-14`: the last unit without what the first says already; one unit as it is. */
export function formatUnitRange({ from, to }: UnitRange): string {
  if (from === to) return from;
  const parts = to.split('/');
  const tails = parts.map((_, level) => parts.slice(level).join('/')).reverse();
  const end = tails
    .flatMap((tail) => [tail.replace(/^pp-/, ''), tail])
    .find((tail) => readEnd(from, tail) === to);
  return `${from}-${end}`;
}

/** Whether both ends stand in one part of one document: only then something stands between them. */
export function areTogether({ from, to }: UnitRange): boolean {
  const [a, b] = [parseLocator(from), parseLocator(to)];
  return (
    a.declaration === b.declaration &&
    a.section === b.section &&
    (a.preambular ?? false) === (b.preambular ?? false)
  );
}

/** The unit that the end of a range names: beside the first unit, beside what that stands in, or whole. */
function readEnd(from: string, end: string): string | null {
  const parts = from.split('/');
  const beside = parts.map((_, level) => `${parts.slice(0, level).join('/')}/${end}`).reverse();
  const counted = parseLocator(from).preambular ? [`${parts[0]}/pp-${end}`] : [];
  return [...counted, ...beside, end].find(isLocator) ?? null;
}
