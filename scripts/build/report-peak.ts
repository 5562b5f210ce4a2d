/** Loaded before a build: each program says at its end how much memory it held at most, in kilobytes, a line in the file of PEAK_FILE. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['PEAK_FILE'];
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});
