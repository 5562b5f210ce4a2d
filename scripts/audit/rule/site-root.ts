import type { BuiltSite } from './built-site.ts';

/** Where a built site is to be published, as its front page says: `https://example.org/texts/`; null if it does not say. */
export function readSiteRoot({ pages }: BuiltSite): string | null {
  return (
    pages
      .find(({ path }) => path === '/')
      ?.root.findAll('link')
      .find((link) => link.attribute('rel') === 'canonical')
      ?.attribute('href') ?? null
  );
}
