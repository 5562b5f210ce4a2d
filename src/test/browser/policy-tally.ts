/** What is noted, a line each: the address of a page that was opened, the words of a refusal. */
export type TallyKind = 'opened' | 'refused' | 'provoked';

/**
 * `policy violations: 0 on 412 pages opened, served by nginx; 96 pages opened otherwise: …`
 * @param tally lines of all test files
 * @param address of the site under test
 * @param server what serves it
 */
export function formatTally(tally: string, address: string, server: string): string {
  const entries = tally.split('\n').map((line) => line.split('\t'));
  const count = (kind: TallyKind) => entries.filter(([one]) => one === kind).length;
  const opened = entries.flatMap(([kind, url = '']) => (kind === 'opened' ? url : []));
  const served = opened.filter((url) => url.startsWith(address)).length;
  const files = opened.filter((url) => url.startsWith('file:')).length;
  const others = opened.filter((url) => /^https?:\/\/127\.0\.0\.1/.test(url)).length - served;
  return `policy violations: ${count('refused')} on ${served} pages opened, served by ${server}, on ${others} from plain servers and kept copies, and on ${files} of the file edition; ${count('provoked')} more were provoked by tests and refused`;
}
