import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listAddresses, listAnswers } from './address-list.ts';
import type { BuiltSite } from '../rule/built-site.ts';
import { collectFaults, type AuditRule, type Fault, type Verdict } from '../rule/rule.ts';

const name = 'permanence';
const file = 'content/permanent-addresses.txt';

/** Every address ever published still answers; the list of addresses is complete and only ever added to. */
export const permanence: AuditRule = {
  name,
  check: (site) => checkPermanence(site, process.cwd()),
};

/**
 * @param project root folder of the project: the list is in its content, what was taken from the list in its history
 */
export function checkPermanence(site: BuiltSite, project: string): Promise<Verdict> {
  const hint = 'Run “npm run addresses” to add new addresses.';
  return collectFaults(name, hint, (fault) => compareLists(site, project, fault));
}

async function compareLists(site: BuiltSite, project: string, fault: Fault): Promise<string> {
  const lines = (await readFile(join(project, file), 'utf8').catch(() => ''))
    .split('\n')
    .filter((line) => line !== '');
  const answers = listAnswers(site);
  const listed = new Set(lines);
  const seen = new Set<string>();
  lines.forEach((address, index) => {
    if (!answers.has(address))
      fault(file, `${address} no longer answers`, {
        line: index + 1,
        hint: 'Bring the page back or let it redirect.',
      });
    if (seen.has(address))
      fault(file, `${address} is listed twice`, {
        line: index + 1,
        hint: 'Take out the second line.',
      });
    seen.add(address);
  });
  for (const address of listAddresses(site))
    if (!listed.has(address)) fault(file, `${address} is built and not listed`);
  const once = listOnceListed(project);
  for (const address of once ?? [])
    if (!listed.has(address))
      fault(file, `${address} was listed once and has been removed`, {
        hint: 'Put the line back.',
      });
  const answering = [...listed].filter((address) => answers.has(address)).length;
  const history = once === null ? '; history not available, removed lines not checked' : '';
  return `${answering} of ${listed.size} permanent addresses answer${history}`;
}

/** Every address that some commit took out of the list or that the last one holds; null without a history of the list. */
function listOnceListed(project: string): ReadonlySet<string> | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  try {
    const gone = git('log', '-p', '--format=', '--', file)
      .split('\n')
      .flatMap((line) => /^-(\/.*)$/.exec(line)?.[1] ?? []);
    const held = git('show', `HEAD:./${file}`).split('\n');
    return new Set([...gone, ...held].filter((line) => line !== ''));
  } catch {
    return null;
  }
}
