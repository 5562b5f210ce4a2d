/** `npm test`: every check there is; `npm test -- lint types` runs those named. All run even if one fails. */
import { spawn } from 'node:child_process';
import { findChromium } from '../src/integrations/browser/find-chromium.ts';
import { findFirefox } from './browser/find-firefox.ts';
import { findNginx } from './browser/find-nginx.ts';
import { pickFaults } from './pick-faults.ts';

type Step = readonly [name: string, script: string];

/** One group after the other; the lanes of a group run side by side, the steps of a lane in order. */
const groups: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      ['format', 'check:format'],
      ['lint', 'lint'],
      ['types', 'check:types'],
      ['unused', 'knip'],
      ['content', 'validate'],
      ['figures', 'figures'],
      ['build', 'build'],
    ],
    [['units', 'test:unit']],
  ],
  [
    [
      ['audit', 'audit'],
      ['e-book', 'e-book'],
      ['adding', 'test:adding'],
      ['browser', 'test:browser'],
    ],
  ],
];

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly printed: string;
}

/** Runs a step; what it prints is shown at once if it runs alone, and in one piece if another runs beside it. */
function runStep([name, script]: Step, alone: boolean): Promise<Outcome> {
  const started = performance.now();
  if (alone) console.log(`\n── ${name} ──`);
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      printed.push(piece);
      if (alone) process.stdout.write(piece);
    });
  return new Promise((resolve) => {
    const end = (passed: boolean) => {
      const text = Buffer.concat(printed).toString();
      if (!alone) process.stdout.write(`\n── ${name} ──\n${text}`);
      resolve({ name, passed, seconds: (performance.now() - started) / 1000, printed: text });
    };
    child.on('error', ({ message }) => {
      printed.push(Buffer.from(`${message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

async function runLane(steps: readonly Step[], alone: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step, alone));
  return outcomes;
}

/** What the checks need from this computer, and what will be installed for them. */
function describeNeeds(): string {
  const nginx = findNginx();
  return [
    `Chromium: ${findChromium() ?? 'none found; one will be installed for the audit and the browser tests'}`,
    `Firefox: ${findFirefox() ?? 'none found; what needs it does not run (FIREFOX_PATH=its program)'}`,
    `nginx: ${nginx ? `${nginx.program}, ${nginx.brotli ? 'with' : 'without'} its Brotli module` : 'none found; headers and redirects are not tested (NGINX_PATH=its program)'}`,
  ].join('\n');
}

const wanted = process.argv.slice(2);
const known = groups.flat(2).map(([name]) => name);
const strange = wanted.filter((name) => !known.includes(name));
if (strange.length > 0) {
  console.error(`There is no check “${strange.join('”, “')}”. Known: ${known.join(', ')}.`);
  process.exit(2);
}
console.log(describeNeeds());
const started = performance.now();
const report: Outcome[] = [];
for (const group of groups) {
  const lanes = group
    .map((lane) => lane.filter(([name]) => wanted.length === 0 || wanted.includes(name)))
    .filter((lane) => lane.length > 0);
  report.push(
    ...(await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)))).flat(),
  );
}

console.log();
for (const { name, passed, seconds } of report)
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
const failed = report.filter(({ passed }) => !passed);
for (const { name, printed } of failed)
  console.log(`\nWhat failed in ${name}:\n${pickFaults(printed).join('\n')}`);
const minutes = (performance.now() - started) / 60_000;
console.log(
  `${report.length - failed.length} passed, ${failed.length} failed, in ${minutes.toFixed(1)} minutes`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
