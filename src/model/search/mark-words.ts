import type { TextRange } from './add-matches.ts';

/** The characters of the words of a text that stand at some places, counted by blanks; words side by side are one range, signs around them are not marked. */
export function markWords(text: string, places: readonly number[]): TextRange[] {
  const wanted = new Set(places);
  const ranges: [start: number, end: number, last: number][] = [];
  for (const [at, { 0: word, index }] of [...text.matchAll(/\S+/g)].entries()) {
    const bare = wanted.has(at) ? /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word) : null;
    if (!bare) continue;
    const [start, end] = [index + bare.index, index + bare.index + bare[0].length];
    const before = ranges.at(-1);
    if (before?.[2] === at - 1 && text.slice(before[1], start) === ' ')
      ranges.splice(-1, 1, [before[0], end, at]);
    else ranges.push([start, end, at]);
  }
  return ranges.map(([start, end]) => [start, end]);
}
