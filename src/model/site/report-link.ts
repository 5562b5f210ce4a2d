/** What a report of an error must say. */
export interface ReportedPlace {
  /** Path of the page: `/2025/12/`. */
  readonly path: string;
  /** Its full address. */
  readonly address: string;
  /** Edition as readers see it. */
  readonly edition: string;
}

/** `2025/12`, `statistics`, `front page` */
export function namePlace(path: string): string {
  return path.replace(/^\/|\/$/g, '') || 'front page';
}

/**
 * The link by which a reader reports an error, with the unit and the edition filled in.
 * @param destination `mailto:…`, the address of a form in which `{title}` and `{body}` may stand, or null
 * @returns a full link, or null if no address is configured
 */
export function formatReportLink(destination: string | null, place: ReportedPlace): string | null {
  if (destination === null) return null;
  const title = encodeURIComponent(`Error in ${namePlace(place.path)}`);
  const body = encodeURIComponent(
    `Page: ${place.address}\nEdition: ${place.edition}\n\nWhat is wrong:\n\n\nWhat shows it:\n\n`,
  );
  // In the address of a mail a line ends as it does in the mail (RFC 6068).
  if (destination.startsWith('mailto:'))
    return `${destination}?subject=${title}&body=${body.replaceAll('%0A', '%0D%0A')}`;
  if (/\{(title|body)\}/.test(destination))
    return destination.replaceAll('{title}', title).replaceAll('{body}', body);
  return `${destination}${destination.includes('?') ? '&' : '?'}title=${title}&body=${body}`;
}
