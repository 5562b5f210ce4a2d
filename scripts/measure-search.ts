/** `npm run measure:search`: the search of the built site against its fixtures, in Chromium, beside plain Pagefind over the same records. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SearchRecord } from '../src/model/search/search-record.ts';
import { launchBrowser } from '../src/integrations/browser/launch-browser.ts';
import { serveSite } from './browser/serve-site.ts';
import { askPlain, buildPlainIndex, measureFirstPlain, openPlain } from './search/ask-pagefind.ts';
import { askBox, askChecker, measureFirst, openSearch } from './search/ask-site.ts';
import {
  rankAnswer,
  readFixtures,
  type ExpectedVerdict,
  type QueryKind,
} from './search/fixture.ts';
import { describeTimes, describeTraffic, formatTable, share } from './search/report.ts';

const bars = { first: 85, three: 95, bytes: 120 * 1024, requests: 12, median: 50 };
const folder = resolve(process.env['SITE_FOLDER'] ?? 'dist');
const { queries, citations, quotations } = await readFixtures();
const server = await serveSite(folder, '/');
const browser = await launchBrowser();
const faults: string[] = [];

try {
  const records = await Promise.all(
    ['text', 'side'].map(
      async (name) =>
        (
          JSON.parse(await readFile(join(folder, `search/${name}.json`), 'utf8')) as {
            records: SearchRecord[];
          }
        ).records,
    ),
  );
  const plain = await buildPlainIndex(records.flat());
  await measureQueries(queries, plain);
  await measureCold(queries, plain);
  await measureCitations();
  await measureQuotations();
} finally {
  await browser.close();
  await server.stop();
}
for (const fault of faults) console.error(`FAIL ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function measureQueries(
  kinds: readonly QueryKind[],
  plain: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const [page, other] = [
    await openSearch(browser, server.address),
    await openPlain(browser, server.address, plain),
  ];
  await askPlain(other, 'children');
  const [times, otherTimes]: [number[], number[]] = [[], []];
  const rows: string[][] = [];
  for (const { kind, queries: own } of kinds) {
    const [ranks, otherRanks]: [number[], number[]] = [[], []];
    for (const query of own) {
      const shown = await askBox(page, query.words);
      ranks.push(rankAnswer(query, shown.results));
      times.push(shown.milliseconds);
      const found = await askPlain(other, query.words);
      otherRanks.push(rankAnswer(query, found.results));
      otherTimes.push(found.milliseconds);
    }
    const counts = [ranks, otherRanks].flatMap((list) => [
      list.filter((rank) => rank === 0).length,
      list.filter((rank) => rank >= 0 && rank < 3).length,
    ]);
    const [first = 0, three = 0] = counts;
    rows.push([kind, String(own.length), ...counts.map((count) => share(count, own.length))]);
    if ((100 * first) / own.length < bars.first || (100 * three) / own.length < bars.three)
      faults.push(`${kind}: ${first} first and ${three} in the top three of ${own.length}`);
  }
  console.log(
    formatTable(['kind', 'queries', 'first', 'top three', 'Pagefind: first', 'top three'], rows),
  );
  console.log(
    `\nwarm, last key to answer on the screen: ${describeTimes(times)}; plain Pagefind, question to three results: ${describeTimes(otherTimes)}`,
  );
  const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
  if (median > bars.median) faults.push(`warm median ${median.toFixed(1)} ms`);
}

async function measureCold(
  kinds: readonly QueryKind[],
  plain: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const words = kinds.flatMap(({ queries: [query] }) => (query && !query.none ? query.words : []));
  const ours = [];
  const others = [];
  for (const one of words) {
    ours.push(await measureFirst(browser, server.address, one));
    others.push(await measureFirstPlain(browser, server.address, plain, one));
  }
  const first = ours.map((one) => one.first);
  console.log(
    `cold, ${words.length} queries: first result ${describeTraffic(first)}; all kinds ${describeTraffic(ours.map((one) => one.whole))}; plain Pagefind ${describeTraffic(others)}`,
  );
  if (ours.some(({ whole }) => whole.bytes > bars.bytes || whole.requests > bars.requests))
    faults.push(`a first search costs more than ${bars.bytes} bytes or ${bars.requests} requests`);
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
