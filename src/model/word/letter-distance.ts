/** Letters to add, drop or change to make one word of another (Levenshtein 1965). */
export function countLetterChanges(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [count, letter] of [...one].entries()) {
    const next = [count + 1];
    for (let at = 0; at < other.length; at++)
      next.push(
        Math.min(
          (row[at] ?? 0) + (letter === other[at] ? 0 : 1),
          (row[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
