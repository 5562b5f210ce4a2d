import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * Finds a Chromium: the path in `CHROMIUM_PATH`, the usual names on the path, Playwright's own.
 * @returns its path, or null
 * @throws Error if `CHROMIUM_PATH` names no file
 */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and no file is there.`);
  }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

/**
 * Finds a Chromium or installs one: Debian's package if that is possible, else through Playwright's installer.
 * @throws Error with one line saying what to install
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one.');
  for (const install of [installFromDebian, installFromPlaywright]) {
    install();
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found and none could be installed: install the package “chromium” or set CHROMIUM_PATH.',
  );
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
    });
  } catch {
    console.log('Debian’s package could not be installed.');
  }
}

function installFromPlaywright(): void {
  const cli = join(import.meta.dirname, '../../../node_modules/playwright-core/cli.js');
  if (
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
      .status !== 0
  )
    console.log('Playwright’s installer could not fetch one.');
}
