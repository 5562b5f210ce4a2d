/** `npm test`: every check there is, one after the other; all run even if one fails. */
import { spawnSync } from 'node:child_process';

const steps: readonly (readonly [name: string, script: string])[] = [
  ['types', 'check:types'],
  ['formatting', 'check:format'],
  ['content', 'validate'],
  ['figures', 'figures'],
  ['unit tests', 'test:unit'],
  ['build', 'build'],
  ['audit', 'audit'],
  ['e-book', 'e-book'],
  ['browser tests', 'test:browser'],
];

const report: { name: string; passed: boolean; seconds: number }[] = [];
for (const [name, script] of steps) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  report.push({ name, passed: status === 0, seconds: (performance.now() - started) / 1000 });
}

console.log();
for (const { name, passed, seconds } of report)
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
const failed = report.filter(({ passed }) => !passed).length;
console.log(`${report.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
