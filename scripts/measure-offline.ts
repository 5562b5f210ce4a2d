/** `npm run measure:offline`: the long form of the tests of the installed copy; every page, ten cuts, twenty editions. Needs a build. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npm',
  ['run', '--silent', 'test:browser', '--', '--retry=0', 'src/test/browser/offline.test.ts'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, MEASURE: 'whole' },
  },
);
process.exitCode = status ?? 1;
