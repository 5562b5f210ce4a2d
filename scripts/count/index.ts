/** `npm run count`: lines of code by room, without tests; then the sum, the median and the longest file. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { countLines } from './count-lines.ts';

const code = /\.(ts|astro|mjs|css)$/;
const lists = await Promise.all(
  ['src', 'scripts'].map(async (folder) =>
    (await readdir(folder, { recursive: true })).map((file) =>
      join(folder, file).replaceAll('\\', '/'),
    ),
  ),
);
const paths = ['astro.config.mjs', 'eslint.config.mjs', ...lists.flat()];
const files = await Promise.all(
  paths
    .filter((path) => code.test(path) && !path.includes('/golden/'))
    .map(async (path) => ({ path, text: await readFile(path, 'utf8') })),
);
const { rooms, lines, files: count, median, longest } = countLines(files);
for (const room of rooms)
  console.log(
    `${String(room.lines).padStart(6)} lines ${String(room.files).padStart(3)} files  ${room.room}`,
  );
console.log(
  `${lines} lines in ${count} files, median ${median}, longest ${longest.lines} (${longest.path})`,
);
