/**
 * Where reports of errors go: a mail address, or the address of a form for new issues.
 * @param named REPORT_ADDRESS of the environment
 * @returns null if nothing is named: then the site says what a report needs, and names no address
 * @throws Error if it is neither
 */
export function readReportAddress(named: string | undefined): string | null {
  if (named === undefined || named === '') return null;
  const mail = named.replace(/^mailto:/, '');
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(mail)) return `mailto:${mail}`;
  if (URL.canParse(named) && new URL(named).protocol === 'https:') return named;
  throw new Error(
    `REPORT_ADDRESS is “${named}”; give a mail address, or an address such as https://example.org/project/issues/new in which {title} and {body} may stand.`,
  );
}
