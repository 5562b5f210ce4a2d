import bold from './outline/bold.json' with { type: 'json' };
import regular from './outline/regular.json' with { type: 'json' };

/** Advance and outline of a letter, in thousandths of its size, y downwards. */
export interface Letter {
  readonly advance: number;
  readonly path: string;
}

type Table = Readonly<Record<string, readonly [number, string]>>;
const tables = { regular: regular as unknown as Table, bold: bold as unknown as Table };

/**
 * The letter for a character.
 * @throws Error where the tables have none: it would be a hole in every picture
 */
export function findLetter(character: string, isBold: boolean): Letter {
  const [advance, path] = tables[isBold ? 'bold' : 'regular'][character] ?? [];
  if (advance === undefined || path === undefined)
    throw new Error(
      `There is no outline for “${character}”: add it to src/chart/outline, or write the label without it.`,
    );
  return { advance, path };
}

/** Width of a text in pixels at a size in pixels. */
export function measureText(text: string, size: number, isBold = false): number {
  let advance = 0;
  for (const character of text) advance += findLetter(character, isBold).advance;
  return (advance * size) / 1000;
}
