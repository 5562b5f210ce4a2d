/** `npm run measure:search`: the search of the built site against its fixtures, in Chromium; what a first search costs; what it costs on a large site. */
import { resolve } from 'node:path';
import { launchBrowser } from '../src/integrations/browser/launch-browser.ts';
import { serveSite } from './browser/serve-site.ts';
import { askBox, askChecker, measureFirst, openSearch } from './search/ask-site.ts';
import { countLines } from './search/count-lines.ts';
import { rankAnswer, readFixtures, type ExpectedVerdict } from './search/fixture.ts';
import { measureGrowth } from './search/growth.ts';
import { describeTimes, describeTraffic, formatTable, share } from './search/report.ts';

const bars = {
  first: 85,
  three: 95,
  bytes: 150_000,
  requests: 12,
  median: 50,
  worst: 150,
  grown: 200_000,
  lines: 1600,
};
const folder = resolve(process.env['SITE_FOLDER'] ?? 'dist');
const { queries, citations, quotations } = await readFixtures();
const server = await serveSite(folder, '/');
const browser = await launchBrowser();
const faults: string[] = [];

try {
  await measureQueries();
  await measureCold();
  await measureCitations();
  await measureQuotations();
} finally {
  await browser.close();
  await server.stop();
}
const grown = await measureGrowth(2000);
console.log(`growth: ${grown.said}`);
if (grown.worst > bars.grown)
  faults.push(`a first search on a large site costs ${grown.worst} bytes`);
const lines = await countLines();
console.log(`code of the search: ${lines} lines, tests apart`);
if (lines > bars.lines) faults.push(`the search has ${lines} lines of code`);
for (const fault of faults) console.error(`FAIL ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function measureQueries(): Promise<void> {
  const page = await openSearch(browser, server.address);
  // Warm is where every part that a question needs is there.
  for (const { words } of queries.flatMap(({ queries: own }) => own)) await askBox(page, words);
  const times: number[] = [];
  const rows: string[][] = [];
  for (const { kind, queries: own } of queries) {
    const ranks: number[] = [];
    for (const query of own) {
      const shown = await askBox(page, query.words, query.narrow);
      ranks.push(rankAnswer(query, shown.results));
      times.push(shown.milliseconds);
      if (process.env['DETAIL'] && (ranks.at(-1) !== 0 || shown.milliseconds > bars.worst))
        console.log(
          `  ${query.words} (${shown.milliseconds.toFixed(0)} ms): ${shown.results.slice(0, 3).join(', ')}`,
        );
    }
    const first = ranks.filter((rank) => rank === 0).length;
    const three = ranks.filter((rank) => rank >= 0 && rank < 3).length;
    rows.push([kind, String(own.length), share(first, own.length), share(three, own.length)]);
    if ((100 * first) / own.length < bars.first || (100 * three) / own.length < bars.three)
      faults.push(`${kind}: ${first} first and ${three} in the top three of ${own.length}`);
  }
  console.log(formatTable(['kind', 'queries', 'first', 'top three'], rows));
  console.log(`\nwarm, last key to answer on the screen: ${describeTimes(times)}`);
  const sorted = times.toSorted((a, b) => a - b);
  const [median, worst] = [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
  if (median > bars.median || worst > bars.worst)
    faults.push(`warm median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`);
}

async function measureCold(): Promise<void> {
  const words = queries.flatMap(({ queries: own }) =>
    own.flatMap((query) => (query.none || query.narrow ? [] : query.words)),
  );
  // Each starts from an empty cache: a sample says nearly as much.
  const step = Math.ceil(words.length / Number(process.env['LIMIT'] ?? words.length));
  const sample = words.filter((_, at) => at % step === 0);
  const costs = [];
  for (const one of sample)
    costs.push({ one, ...(await measureFirst(browser, server.address, one)) });
  console.log(
    `cold, ${sample.length} queries: first results ${describeTraffic(costs.map(({ first }) => first))}; all of them ${describeTraffic(costs.map(({ whole }) => whole))}`,
  );
  const over = costs.filter(
    ({ first }) => first.bytes > bars.bytes || first.requests > bars.requests,
  );
  for (const { one, first } of over.slice(0, 5))
    console.log(`  ${one}: ${first.bytes} bytes in ${first.requests} requests`);
  if (over.length > 0)
    faults.push(
      `${over.length} first searches cost more than ${bars.bytes} bytes or ${bars.requests} requests`,
    );
}

async function measureCitations(): Promise<void> {
  const page = await openSearch(browser, server.address);
  const wrong = [];
  for (const { form, to = [], says } of citations) {
    const { cited, status } = await askBox(page, form);
    if (says === undefined ? cited.join() !== to.join() : !status.includes(says)) wrong.push(form);
  }
  const count = citations.filter(({ to }) => to?.length !== 0).length;
  console.log(
    `citations: ${citations.length - wrong.length} of ${citations.length} (${count} written forms, ${citations.length - count} texts that are none)`,
  );
  if (wrong.length > 0) faults.push(`citations: ${wrong.join('; ')}`);
}

async function measureQuotations(): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${server.address}check/`);
  const wrong = [];
  let verdicts = 0;
  for (const { because, text, found, ...expected } of quotations) {
    const wanted = found ?? [expected];
    const got = await askChecker(page, text);
    verdicts += wanted.length;
    if (got.length !== wanted.length || !wanted.every((one, at) => isMet(one, got[at])))
      wrong.push(because);
  }
  console.log(
    `quotations: ${quotations.length - wrong.length} of ${quotations.length} texts, ${verdicts} verdicts`,
  );
  if (wrong.length > 0) faults.push(`quotations: ${wrong.join('; ')}`);
}

/** Official words have to be found in all their places; of others the nearest passage counts. */
function isMet({ verdict, units }: ExpectedVerdict, got: ExpectedVerdict | undefined): boolean {
  if (got?.verdict !== verdict) return false;
  if (verdict === 'word for word') return got.units.join() === units.join();
  return units.length === 0 || units.some((unit) => got.units.includes(unit));
}
