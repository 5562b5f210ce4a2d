/** `npm run measure:search`: the search of the built site against its fixtures, in Chromium; what a first search costs; what it costs on a large site. */
import { resolve } from 'node:path';
import { launchBrowser } from '../src/integrations/browser/launch-browser.ts';
import { serveSite } from './browser/serve-site.ts';
import { countLines } from './count/count-lines.ts';
import { readCode } from './count/read-code.ts';
import { askBox, askChecker, measureFirst, openSearch } from './search/ask-site.ts';
import { rankAnswer, readFixtures, type ExpectedVerdict } from './search/fixture.ts';
import { measureGrowth } from './search/growth.ts';

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
const rooms = /^(src\/(model|client|integrations)|scripts)\/search\/|^scripts\/measure-search\.ts$/;
const { queries, citations, quotations } = await readFixtures();
const all = queries.flatMap(({ queries: own }) => own);
const server = await serveSite(resolve(process.env['SITE_FOLDER'] ?? 'dist'), '/');
const browser = await launchBrowser();
const faults: string[] = [];
const report = (said: string, isMet: boolean) => {
  console.log(said);
  if (!isMet) faults.push(said);
};

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
report(`growth: ${grown.said}`, grown.worst <= bars.grown);
const { lines } = countLines((await readCode()).filter(({ path }) => rooms.test(path)));
report(`code of the search: ${lines} lines, tests apart`, lines <= bars.lines);
for (const fault of faults) console.error(`FAIL ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function measureQueries(): Promise<void> {
  const page = await openSearch(browser, server.address);
  // Warm is where every part that a question needs is there.
  for (const { words } of all) await askBox(page, words);
  const times: number[] = [];
  for (const { kind, queries: own } of queries) {
    const ranks: number[] = [];
    for (const query of own) {
      const { results, milliseconds } = await askBox(page, query.words, query.narrow);
      const rank = rankAnswer(query, results);
      ranks.push(rank);
      times.push(milliseconds);
      if (process.env['DETAIL'] && (rank > 0 || milliseconds > bars.worst))
        console.log(
          `  ${query.words} (${milliseconds.toFixed(0)} ms): ${results.slice(0, 3).join()}`,
        );
    }
    const [first, three] = [1, 3].map((most) =>
      Math.floor((100 * ranks.filter((rank) => rank < most).length) / own.length),
    ) as [number, number];
    report(
      `${kind}: ${own.length} queries, right first ${first} %, in the top three ${three} %`,
      first >= bars.first && three >= bars.three,
    );
  }
  const [median, worst] = summarize(times);
  report(
    `warm, last key to answer on the screen: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`,
    median <= bars.median && worst <= bars.worst,
  );
}

async function measureCold(): Promise<void> {
  const words = all.flatMap((query) => (query.none || query.narrow ? [] : query.words));
  // Each starts from an empty cache: a sample says nearly as much.
  const step = Math.ceil(words.length / Number(process.env['LIMIT'] ?? words.length));
  const costs = [];
  for (const one of words.filter((_, at) => at % step === 0))
    costs.push({ one, ...(await measureFirst(browser, server.address, one)) });
  const [bytes, most] = summarize(costs.map((cost) => cost.bytes));
  const [requests, mostRequests] = summarize(costs.map((cost) => cost.requests));
  report(
    `cold, ${costs.length} queries: first results median ${bytes} bytes in ${requests} requests, worst ${most} in ${mostRequests}`,
    most <= bars.bytes && mostRequests <= bars.requests,
  );
  for (const cost of costs)
    if (cost.bytes > bars.bytes || cost.requests > bars.requests)
      console.log(`  ${cost.one}: ${cost.bytes} bytes in ${cost.requests} requests`);
}

async function measureCitations(): Promise<void> {
  const page = await openSearch(browser, server.address);
  const wrong = [];
  for (const { form, to = [], says } of citations) {
    const { cited, status } = await askBox(page, form);
    if (says === undefined ? cited.join() !== to.join() : !status.includes(says)) wrong.push(form);
  }
  const right = citations.length - wrong.length;
  report(`citations: ${right} of ${citations.length} ${wrong.join('; ')}`, wrong.length === 0);
}

async function measureQuotations(): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${server.address}check/`);
  const wrong = [];
  for (const { because, text, found, ...expected } of quotations) {
    const wanted = found ?? [expected];
    const got = await askChecker(page, text);
    if (got.length !== wanted.length || !wanted.every((one, at) => isMet(one, got[at])))
      wrong.push(because);
  }
  const right = quotations.length - wrong.length;
  report(`quotations: ${right} of ${quotations.length} ${wrong.join('; ')}`, wrong.length === 0);
}

/** Official words have to be found in all their places; of others the nearest passage counts. */
function isMet({ verdict, units }: ExpectedVerdict, got: ExpectedVerdict | undefined): boolean {
  if (got?.verdict !== verdict) return false;
  if (verdict === 'word for word') return got.units.join() === units.join();
  return units.length === 0 || units.some((unit) => got.units.includes(unit));
}

/** The median and the largest of some figures. */
function summarize(figures: readonly number[]): [number, number] {
  const sorted = figures.toSorted((a, b) => a - b);
  return [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
}
