/** Where the site is to be published. */
export interface SiteAddress {
  /** `https://example.org` */
  readonly site: string;
  /** True if no public address was named: then every page says that it is a preview. */
  readonly isPreview: boolean;
}

/**
 * Stands in the place of an address that nobody named. No such host can exist, so that what is copied from a preview
 * says itself that it leads nowhere.
 */
const nowhere = 'https://preview.invalid';

/**
 * The origin of every full address on the site.
 * @param named SITE_URL of the environment
 * @throws Error if it is no full address of a host, or the address of this very machine
 */
export function readSiteAddress(named: string | undefined): SiteAddress {
  if (named === undefined || named === '') return { site: nowhere, isPreview: true };
  const url = URL.canParse(named) ? new URL(named) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(
      `SITE_URL is “${named}”; give the public address without a path, such as https://example.org. A folder goes into BASE_PATH.`,
    );
  if (/^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$|\.(localhost|invalid)$/.test(url.hostname))
    throw new Error(
      `SITE_URL is “${named}”, which nobody else can open. Give the public address, or leave it out for a preview.`,
    );
  return { site: url.origin, isPreview: false };
}
