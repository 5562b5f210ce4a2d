/** What a README says of a list of direct dependencies. */
export interface JustifiedList {
  /** The number it names. */
  readonly count: number;
  /** Every package it gives a reason for. */
  readonly packages: readonly string[];
}

/**
 * Reads the lists of direct dependencies from a README: a line such as “**15 packages …** (`dependencies`…”, and the table below it.
 * @returns the lists by their key in `package.json`
 */
export function readJustifications(readme: string): Map<string, JustifiedList> {
  const lists = new Map<string, { count: number; packages: string[] }>();
  let current: { count: number; packages: string[] } | null = null;
  for (const line of readme.split(/\r?\n/)) {
    const [, count, kind] = /^\*\*(\d+) [^*]+\*\* \(`(\w*[dD]ependencies)`/.exec(line) ?? [];
    const [, names, reason] = /^\| +([^|]*?) +\| +([^|]*?) +\|$/.exec(line) ?? [];
    if (count && kind) lists.set(kind, (current = { count: Number(count), packages: [] }));
    else if (line.startsWith('#')) current = null;
    else if (current && names && names !== 'package' && reason && !/^-+$/.test(names))
      current.packages.push(...names.split(', '));
  }
  return lists;
}
