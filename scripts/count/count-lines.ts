import { dirname } from 'node:path';

/** A file of code. */
export interface CountedFile {
  readonly path: string;
  readonly text: string;
}

/** Lines of code, whole and by room. */
export interface LineCount {
  /** The largest first. */
  readonly rooms: readonly {
    readonly room: string;
    readonly files: number;
    readonly lines: number;
  }[];
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  readonly longest: { readonly path: string; readonly lines: number };
}

/** Tests and what only they use. */
const isTest = (path: string) => path.startsWith('src/test/') || /\.test\.ts$/.test(path);

/** Counts the lines of files, tests left out. */
export function countLines(files: readonly CountedFile[]): LineCount {
  const counted = files
    .filter(({ path }) => !isTest(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const sum = (some: readonly { readonly lines: number }[]) =>
    some.reduce((total, { lines }) => total + lines, 0);
  const rooms = [...Map.groupBy(counted, ({ path }) => dirname(path))]
    .map(([room, all]) => ({ room, files: all.length, lines: sum(all) }))
    .sort((a, b) => b.lines - a.lines);
  return {
    rooms,
    files: counted.length,
    lines: sum(counted),
    median: counted[Math.floor(counted.length / 2)]?.lines ?? 0,
    longest: counted.at(-1) ?? { path: '', lines: 0 },
  };
}
