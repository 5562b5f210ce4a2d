import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditRule } from '../rule/rule.ts';

/** Small files: the median of the source files at most 120 lines, none over 300. */
export const sourceSize: AuditRule = {
  name: 'source-size',
  check: async () => {
    const lists = await Promise.all(
      ['src', 'scripts'].map((root) => readdir(root, { recursive: true, withFileTypes: true })),
    );
    const files = lists
      .flat()
      .filter((entry) => entry.isFile() && /\.(ts|astro|css|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    const sizes = await Promise.all(
      files.map(async (file) => ({
        file,
        lines: (await readFile(file, 'utf8')).split('\n').length - 1,
      })),
    );
    sizes.sort((a, b) => a.lines - b.lines);
    const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0;
    const issues = sizes
      .filter(({ lines }) => lines > 300)
      .map(({ file, lines }) => ({
        rule: 'source-size',
        file,
        line: null,
        message: `${lines} lines`,
        hint: 'Split it: at most 300 lines, one idea a file.',
      }));
    if (median > 120)
      issues.push({
        rule: 'source-size',
        file: 'src',
        line: null,
        message: `the median file has ${median} lines`,
        hint: 'Split the larger files.',
      });
    return {
      issues,
      summary: `${sizes.length} source files, median ${median} lines, longest ${sizes.at(-1)?.lines} (${sizes.at(-1)?.file})`,
    };
  },
};
