/**
 * `npm run measure:growth`: builds and validates copies of the project with made-up declarations and prints what each costs,
 * for 57, 500, 1,000 and 2,000 paragraph pages, or for the numbers given: `npm run measure:growth -- 500`.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isLocator } from '../../src/model/text/locator.ts';
import { launchBrowser } from '../../src/integrations/browser/launch-browser.ts';
import { findChromium } from '../../src/integrations/browser/find-chromium.ts';
import { readBuiltSite, type BuiltSite } from '../audit/rule/built-site.ts';
import { serveSite } from '../browser/serve-site.ts';
import { measureFirst } from '../search/ask-site.ts';
import { copyProject } from './copy-project.ts';
import { makeContent } from './make-content.ts';
import { runMeasured } from './run-measured.ts';

/** What 2,000 paragraph pages may cost on two cores; `today` is the build of the content as it is. Seconds are those of a clock: other work on the machine adds to them. */
const bars = { today: 12, build: 150, memory: 2e9, validate: 30, page: 16 * 1024, search: 200_000 };

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [57, 500, 1000, 2000];
const faults: string[] = [];
const copies: string[] = [];
console.log(
  'paragraph pages | declarations | build s | of processor | memory MB | validate s | heaviest page kB | first search kB',
);
for (const size of sizes) console.log(await measure(size));
for (const words of copies) console.log(words);
for (const fault of faults) console.error(`FAIL ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function measure(size: number): Promise<string> {
  const copy = await copyProject();
  try {
    const held = await makeContent(join(copy, 'content'), size);
    const validation = await runMeasured(copy, ['scripts/validate/index.ts']);
    const build = await runMeasured(copy, [...(await readBuildCommand(copy)), '--silent']);
    if (build.status !== 0) throw new Error(`The build of ${size} pages failed:\n${build.output}`);
    const site = await readBuiltSite(join(copy, 'dist'), '/');
    const [pages, page] = weighPages(site);
    // Above five declarations each has copies of its own, and the bars hold for each.
    const audit = await runMeasured(copy, ['scripts/audit/index.ts', 'copies', 'offline']);
    copies.push(`${pages} paragraph pages, ${audit.output.trim()}`);
    if (audit.status !== 0)
      faults.push(`${pages} paragraph pages: the copies do not keep their bars`);
    const search = await measureSearch(join(copy, 'dist'));
    const over = (what: string, value: number | null, bar: number) => {
      if (value !== null && value > bar)
        faults.push(`${pages} paragraph pages: ${what} ${Math.round(value)}; the bar is ${bar}`);
    };
    if (size < 60) over('s of a build', build.seconds, bars.today);
    over('build s', build.seconds, bars.build);
    over('memory', build.memory, bars.memory);
    over('validate s', validation.seconds, bars.validate);
    over('bytes of a page', page, bars.page);
    over('bytes of a first search', search, bars.search);
    return [
      pages,
      held,
      build.seconds.toFixed(0),
      build.processor?.toFixed(0) ?? '–',
      build.memory === null ? '–' : (build.memory / 1e6).toFixed(0),
      validation.seconds.toFixed(1),
      (page / 1024).toFixed(1),
      search === null ? '–' : (search / 1000).toFixed(0),
    ].join(' | ');
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** What `npm run build` gives to Node, so that the build itself is watched and not npm. */
async function readBuildCommand(folder: string): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
}

/** How many paragraph pages there are, and what the heaviest costs by itself with its styles and scripts. */
function weighPages({ pages }: BuiltSite): [count: number, heaviest: number] {
  const own = pages.filter(({ path }) => isLocator(path.slice(1, -1)) && !path.includes('/cite/'));
  const stays = own.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const bytes = stays.map(({ html }) => brotliCompressSync(html).length);
  return [stays.length, Math.max(...bytes)];
}

/** Bytes up to the first result of a first search; null where there is no Chromium to ask. */
async function measureSearch(folder: string): Promise<number | null> {
  if (findChromium() === null) return null;
  const [server, browser] = [await serveSite(folder, '/'), await launchBrowser()];
  try {
    return (await measureFirst(browser, server.address, 'surrogacy')).bytes;
  } finally {
    await browser.close();
    await server.stop();
  }
}
