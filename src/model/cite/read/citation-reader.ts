import type { CitationPart } from './citation-part.ts';

/** A part before it is known what stands there. */
export type ReadPart = CitationPart extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'text'>
    : never
  : never;

/** What can begin at a place of a folded citation. */
export interface CitationReader {
  /** An example of what it reads. */
  readonly reads: string;
  /** Sticky: it is tried where the last reader stopped. */
  readonly pattern: RegExp;
  /** @returns null if it is not that after all: the next reader is asked */
  readonly toPart: (groups: readonly (string | undefined)[]) => ReadPart | null;
}

/** A reader from the source of its pattern. */
export function createReader(
  reads: string,
  pattern: string,
  toPart: CitationReader['toPart'],
): CitationReader {
  return { reads, pattern: new RegExp(pattern, 'yu'), toPart };
}
