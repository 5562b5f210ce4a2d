/** `npm run repeat`: two clean builds under other circumstances must give the same bytes; the PDFs too, if there is a Chromium. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from '../../src/integrations/browser/find-chromium.ts';
import { reportIssues } from '../../src/content/issue.ts';
import { compareBuilds } from './compare-builds.ts';

/** What must not matter: folder, time zone, locale, order of files in a folder, number of processors told. */
const circumstances = [
  { folder: 'one', TZ: 'UTC', LC_ALL: 'C', NODE_OPTIONS: '' },
  {
    folder: 'a second folder/with a longer name',
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${new URL('reverse-folders.ts', import.meta.url).href}`,
  },
] as const;

/** One difference brings many: an edition stands on every page. */
const shown = 12;

const withPaper = findChromium() !== null;
if (!withPaper) console.log('skip PDFs: there is no Chromium to make them with');

const project = resolve(import.meta.dirname, '../..');
const place = await mkdtemp(join(await realpath(tmpdir()), 'every-paragraph-'));
const left = new Set(['node_modules', 'dist', '.git', '.astro'].map((name) => join(project, name)));
try {
  // Both are copied before the first is built: an editor may be at work in the project meanwhile.
  let from = project;
  for (const { folder } of circumstances) {
    const copy = join(place, folder);
    await mkdir(copy, { recursive: true });
    await cp(from, copy, { recursive: true, filter: (path) => !left.has(path) });
    from = copy;
  }
  const built: string[] = [];
  for (const { folder, ...environment } of circumstances) {
    const copy = join(place, folder);
    await symlink(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const started = performance.now();
    const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--silent'], {
      cwd: copy,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ...environment,
        LANG: environment.LC_ALL,
        PAPER: withPaper ? 'yes' : '',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    if (status !== 0)
      throw new Error(`The build in “${folder}” failed: run “npm run build” to see why.`);
    console.log(
      `built in “${folder}”, ${environment.TZ}, ${environment.LC_ALL} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
    built.push(join(copy, 'dist'));
  }
  const { issues, summary } = await compareBuilds(built[0] ?? '', built[1] ?? '');
  reportIssues(issues.slice(0, shown));
  if (issues.length > shown) console.error(`… and ${issues.length - shown} more`);
  console.log(`${issues.length === 0 ? 'ok  ' : 'FAIL'} two builds: ${summary}`);
} finally {
  await rm(place, { recursive: true, force: true });
}
