import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Not a dependency: for one measurement it would bring a hundred packages. npm fetches this version when it is asked for. */
const lighthouse = 'lighthouse@13.5.0';

/** What Lighthouse says of a page on a phone. */
export interface Measured {
  /** 0 to 100 by category: `performance`, `accessibility`, `best-practices`, `seo`. */
  readonly scores: Readonly<Record<string, number>>;
  /** Largest contentful paint and total blocking time, in milliseconds; layout shift. */
  readonly paint: number;
  readonly blocked: number;
  readonly shift: number;
}

const fetched = [
  'exec',
  '--yes',
  '--loglevel=error',
  `--package=${lighthouse}`,
  '--',
  'lighthouse',
];

/** Whether Lighthouse is at hand or can be fetched. */
export function hasLighthouse(): boolean {
  return spawnSync('npm', [...fetched, '--version'], { stdio: 'ignore' }).status === 0;
}

/** A trace that was not recorded, as happens on a busy computer, is no measurement: so often is it tried again. */
const attempts = 4;

/**
 * Measures a page.
 * @throws Error with the last words of Lighthouse if it says nothing, or cannot measure the page
 */
export function runLighthouse(address: string, chromium: string): Measured {
  for (let attempt = 1; ; attempt++) {
    const { categories, audits, runtimeError } = readReport(address, chromium);
    if (runtimeError && attempt === attempts)
      throw new Error(`Lighthouse cannot measure ${address}: ${runtimeError.message}`);
    if (runtimeError) continue;
    const read = (name: string) => audits[name]?.numericValue ?? Infinity;
    return {
      scores: Object.fromEntries(
        Object.entries(categories).map(([name, { score }]) => [
          name,
          Math.round((score ?? 0) * 100),
        ]),
      ),
      paint: read('largest-contentful-paint'),
      blocked: read('total-blocking-time'),
      shift: read('cumulative-layout-shift'),
    };
  }
}

interface Report {
  readonly categories: Record<string, { score: number | null }>;
  readonly audits: Record<string, { numericValue?: number }>;
  readonly runtimeError?: { readonly message: string };
}

function readReport(address: string, chromium: string): Report {
  const flags = '--headless=new --no-sandbox --disable-background-networking --no-first-run';
  // A report through a pipe comes cut off where Lighthouse ends before all of it is read.
  const folder = mkdtempSync(join(tmpdir(), 'every-paragraph-speed-'));
  const file = join(folder, 'report.json');
  const { stderr } = spawnSync(
    'npm',
    [
      ...fetched,
      ...[address, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`],
      '--only-categories=performance,accessibility,best-practices,seo',
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: chromium },
    },
  );
  const report = existsSync(file) ? readFileSync(file, 'utf8') : '';
  rmSync(folder, { recursive: true });
  if (!report)
    throw new Error(`Lighthouse says nothing of ${address}: ${stderr.trim().slice(-500)}`);
  return JSON.parse(report) as Report;
}
