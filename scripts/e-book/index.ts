/** `npm run e-book`: the built e-book before the checker that publishers use, if it is installed (Debian: epubcheck). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const book = 'dist/every-paragraph.epub';
const jar = process.env['EPUBCHECK'] ?? '/usr/share/java/epubcheck.jar';

if (!existsSync(book)) {
  console.error(`${book} is not there: run “npm run build” first.`);
  process.exit(1);
}
if (!existsSync(jar) || spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) {
  console.log(
    'skip e-book: not checked; epubcheck is not installed (Debian: apt-get install epubcheck, elsewhere EPUBCHECK=path of its jar)',
  );
  process.exit(0);
}
const { stdout, stderr } = spawnSync('java', ['-jar', jar, book], { encoding: 'utf8' });
const said = `${stdout}${stderr}`;
const [, fatals = '?', errors = '?', warnings = '?'] =
  /(\d+) fatals \/ (\d+) errors \/ (\d+) warnings/.exec(said) ?? [];
const isClean = [fatals, errors, warnings].every((count) => count === '0');
if (!isClean) console.error(said);
console.log(
  `${isClean ? 'ok  ' : 'FAIL'} e-book: ${fatals} fatal faults, ${errors} errors, ${warnings} warnings`,
);
process.exitCode = isClean ? 0 : 1;
