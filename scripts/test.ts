/** `npm test`: every check there is; all run even if one fails. What needs no build runs beside what leads to one. */
import { spawn } from 'node:child_process';

type Step = readonly [name: string, script: string];

/** One group after the other; the lanes of a group run side by side, the steps of a lane in order. */
const groups: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      ['formatting', 'check:format'],
      ['types', 'check:types'],
      ['content', 'validate'],
      ['figures', 'figures'],
      ['build', 'build'],
    ],
    [['unit tests', 'test:unit']],
  ],
  [
    [
      ['audit', 'audit'],
      ['e-book', 'e-book'],
      ['browser tests', 'test:browser'],
    ],
  ],
];

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a step; what it prints is shown at once where it runs alone, and in one piece where another runs beside it. */
function runStep([name, script]: Step, alone: boolean): Promise<Outcome> {
  const started = performance.now();
  if (alone) console.log(`\n── ${name} ──`);
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => printed.push(piece));
  return new Promise((resolve) => {
    const end = (passed: boolean) => {
      if (!alone) process.stdout.write(`\n── ${name} ──\n${Buffer.concat(printed).toString()}`);
      resolve({ name, passed, seconds: (performance.now() - started) / 1000 });
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

const started = performance.now();
const report: Outcome[] = [];
for (const lanes of groups)
  report.push(
    ...(await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)))).flat(),
  );

console.log();
for (const { name, passed, seconds } of report)
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
const failed = report.filter(({ passed }) => !passed).length;
const minutes = (performance.now() - started) / 60_000;
console.log(`${report.length - failed} passed, ${failed} failed, in ${minutes.toFixed(1)} minutes`);
process.exitCode = failed === 0 ? 0 : 1;
