/** `npm run e-book`: the built e-books before the checker that publishers use, if it is installed (Debian: epubcheck). */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const place = 'dist/every-paragraph';
const books = existsSync(place)
  ? readdirSync(place).flatMap((name) => (name.endsWith('.epub') ? `${place}/${name}` : []))
  : [`${place}.epub`];
const jar = process.env['EPUBCHECK'] ?? '/usr/share/java/epubcheck.jar';

if (!books.every((book) => existsSync(book))) {
  console.error(`${books.join()} is not there: run “npm run build” first.`);
  process.exit(1);
}
if (!existsSync(jar) || spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) {
  console.log(
    'skip e-book: not checked; epubcheck is not installed (Debian: apt-get install epubcheck, elsewhere EPUBCHECK=path of its jar)',
  );
  process.exit(0);
}
for (const book of books) {
  const { stdout, stderr } = spawnSync('java', ['-jar', jar, book], { encoding: 'utf8' });
  const said = `${stdout}${stderr}`;
  const [, fatals = '?', errors = '?', warnings = '?'] =
    /(\d+) fatals \/ (\d+) errors \/ (\d+) warnings/.exec(said) ?? [];
  const isClean = [fatals, errors, warnings].every((count) => count === '0');
  if (!isClean) {
    console.error(said);
    process.exitCode = 1;
  }
  console.log(
    `${isClean ? 'ok  ' : 'FAIL'} e-book ${book.slice('dist/'.length)}: ${fatals} fatal faults, ${errors} errors, ${warnings} warnings`,
  );
}
