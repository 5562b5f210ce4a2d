import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Issue } from '../issue.ts';
import { listAddresses } from './address-list.ts';
import type { AuditRule } from './rule.ts';

const file = 'content/permanent-addresses.txt';

/** Every address ever published still answers; the list of addresses is complete and only ever added to. */
export const permanence: AuditRule = {
  name: 'permanence',
  check: async (site) => {
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
    const built = new Set(listAddresses(site));
    const issues: Issue[] = [];
    lines.forEach((address, index) => {
      const fault = (message: string, hint: string) => issues.push({ rule: 'permanence', file, line: index + 1, message, hint });
      if (!built.has(address)) fault(`${address} no longer answers`, 'Bring the page back or let it redirect.');
      if (lines.indexOf(address) !== index) fault(`${address} is listed twice`, 'Take out the second line.');
    });
    const listed = new Set(lines);
    for (const address of built)
      if (!listed.has(address))
        issues.push({ rule: 'permanence', file, line: null, message: `${address} is built and not listed`, hint: 'Run “npm run addresses” to add new addresses.' });
    const removed = listRemoved();
    for (const address of removed ?? [])
      if (!listed.has(address))
        issues.push({ rule: 'permanence', file, line: null, message: `${address} was listed once and has been removed`, hint: 'Put the line back.' });
    const history = removed === null ? '; history not available, removed lines not checked' : '';
    return { issues, summary: `${lines.length - issues.length} of ${lines.length} permanent addresses answer${history}` };
  },
};

/** Lines that some commit took out of the list; null without a git history. */
function listRemoved(): string[] | null {
  try {
    const log = execFileSync('git', ['log', '-p', '--format=', '--', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
    const shown = execFileSync('git', ['show', `HEAD:${file}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
    const gone = log.split('\n').filter((line) => /^-\//.test(line)).map((line) => line.slice(1));
    return [...gone, ...shown.split('\n').filter((line) => line !== '')];
  } catch {
    return null;
  }
}
