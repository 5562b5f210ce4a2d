/** `2017, 2021 and 2025` */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** What is said of as many: `the declaration`, `both declarations`, `all 3 declarations`. */
export function nameAll(count: number, one: string): string {
  if (count === 1) return `the ${one}`;
  return count === 2 ? `both ${one}s` : `all ${count} ${one}s`;
}

/** `neither` of two, `none` of more. */
export function nameNone(count: number): string {
  return count === 2 ? 'neither' : 'none';
}
