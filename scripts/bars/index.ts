/** `npm run bars`: every promise of the site with the figure that a command prints; `npm run bars weight links` asks for some. */
import { spawnSync } from 'node:child_process';
import { bars, type Bar } from './bar.ts';
import { pickFigures } from './pick-figures.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !bars.some((bar) => bar.name === name));
if (unknown.length > 0) {
  console.error(
    `No bar is called ${unknown.join(', ')}; there are ${bars.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

/** Whether it holds; null if what measures it is not on this computer. */
function show({ name, promise, command }: Bar): boolean | null {
  console.log(`\n${name}: ${promise}`);
  const [script, ...rest] = command;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...rest], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  const figures = pickFigures(`${stdout}\n${stderr}`);
  for (const line of figures) console.log(`     ${line}`);
  if (status !== 0) return false;
  return figures.some((line) => line.startsWith('skip ')) ? null : true;
}

const outcomes = bars
  .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  .map((bar) => [bar.name, show(bar)] as const);
const missed = outcomes.filter(([, holds]) => holds === false).map(([name]) => name);
const unmeasured = outcomes.filter(([, holds]) => holds === null).map(([name]) => name);
console.log(
  `\n${outcomes.length - missed.length - unmeasured.length} bars hold; missed: ${missed.join(', ') || 'none'}; not measured: ${unmeasured.join(', ') || 'none'}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
