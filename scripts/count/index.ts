/** `npm run count`: lines of code by room, without tests; then the sum, the median and the longest file. */
import { countLines } from './count-lines.ts';
import { readCode } from './read-code.ts';

const { rooms, lines, files: count, median, longest } = countLines(await readCode());
for (const room of rooms)
  console.log(
    `${String(room.lines).padStart(6)} lines ${String(room.files).padStart(3)} files  ${room.room}`,
  );
console.log(
  `${lines} lines in ${count} files, median ${median}, longest ${longest.lines} (${longest.path})`,
);
