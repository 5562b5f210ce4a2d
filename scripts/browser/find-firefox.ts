import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox', 'firefox-esr'];
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Finds a Firefox: the path in `FIREFOX_PATH`, the usual names on the path, the usual places.
 * @returns its path, or null if there is none; none is installed
 * @throws Error if `FIREFOX_PATH` names no file
 */
export function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named))
    throw new Error(`FIREFOX_PATH is ${named}, and no file is there.`);
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [named, ...onPath, ...places].find((path) => path && existsSync(path)) ?? null;
}
