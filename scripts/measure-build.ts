/** `npm run measure:build`: how long a build of today's content takes and how much memory, and what it costs with 2,000 paragraph pages. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { growContent } from './build/grow-content.ts';

const bars = { today: 12, grown: 150, megabytes: 2000 };
const paragraphs = Number(process.env['PARAGRAPHS'] ?? 2000);
const project = resolve(import.meta.dirname, '..');
const left = new Set(['node_modules', 'dist', '.git', '.astro'].map((name) => join(project, name)));
const place = await mkdtemp(join(await realpath(tmpdir()), 'every-paragraph-'));
const copy = join(place, 'site');
const faults: string[] = [];
try {
  await cp(project, copy, { recursive: true, filter: (path) => !left.has(path) });
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  await measure('today’s content', 'today', bars.today);
  const pages = await growContent(join(copy, 'content'), paragraphs);
  await measure(`${pages} paragraph pages`, 'grown', bars.grown);
} finally {
  await rm(place, { recursive: true, force: true });
}
for (const fault of faults) console.error(`FAIL build: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Builds the copy and holds it against its bars. */
async function measure(what: string, name: string, most: number): Promise<void> {
  const peaks = join(place, `${name}.txt`);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: copy,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${new URL('build/report-peak.ts', import.meta.url).href}`,
      PEAK_FILE: peaks,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new Error(`The build of ${what} failed:\n${`${stdout}\n${stderr}`.slice(-2000)}`);
  const kilobytes = (await readFile(peaks, 'utf8')).trim().split('\n').map(Number);
  const megabytes = Math.max(...kilobytes) / 1000;
  const pages = /(\d+) page\(s\) built/.exec(stdout)?.[1] ?? '?';
  const said = `${what}: ${pages} pages in ${seconds.toFixed(1)} s and ${megabytes.toFixed(0)} MB`;
  if (seconds > most || megabytes > bars.megabytes)
    faults.push(`${said}; the bar is ${most} s and ${bars.megabytes} MB`);
  else console.log(`ok   build: ${said}`);
}
