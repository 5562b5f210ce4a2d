import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../../src/content/issue.ts';
import { listAddresses, listAnswers } from './address-list.ts';
import type { BuiltSite } from '../rule/built-site.ts';
import type { AuditRule, Verdict } from '../rule/rule.ts';

const file = 'content/permanent-addresses.txt';

/** Every address ever published still answers; the list of addresses is complete and only ever added to. */
export const permanence: AuditRule = {
  name: 'permanence',
  check: (site) => checkPermanence(site, process.cwd()),
};

/**
 * @param project root folder of the project: the list is in its content, what was taken from the list in its history
 */
export async function checkPermanence(site: BuiltSite, project: string): Promise<Verdict> {
  const lines = (await readFile(join(project, file), 'utf8').catch(() => ''))
    .split('\n')
    .filter((line) => line !== '');
  const answers = listAnswers(site);
  const listed = new Set(lines);
  const issues: Issue[] = [];
  const fault = (line: number | null, message: string, hint: string) =>
    issues.push({ rule: 'permanence', file, line, message, hint });
  const seen = new Set<string>();
  lines.forEach((address, index) => {
    if (!answers.has(address))
      fault(index + 1, `${address} no longer answers`, 'Bring the page back or let it redirect.');
    if (seen.has(address))
      fault(index + 1, `${address} is listed twice`, 'Take out the second line.');
    seen.add(address);
  });
  for (const address of listAddresses(site))
    if (!listed.has(address))
      fault(
        null,
        `${address} is built and not listed`,
        'Run “npm run addresses” to add new addresses.',
      );
  const once = listOnceListed(project);
  for (const address of once ?? [])
    if (!listed.has(address))
      fault(null, `${address} was listed once and has been removed`, 'Put the line back.');
  const answering = [...listed].filter((address) => answers.has(address)).length;
  const history = once === null ? '; history not available, removed lines not checked' : '';
  return { issues, summary: `${answering} of ${listed.size} permanent addresses answer${history}` };
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
