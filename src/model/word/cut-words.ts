/** A word of a text and the characters it takes up. */
export interface CutWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order; parts of a hyphenated word are words of their own, so that they can be found. */
export function cutWords(text: string): CutWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu)].map(({ index, 0: word }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
