import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What every page of a build without a public address says to search engines. */
const mark = '<meta name="robots" content="noindex, nofollow"';

/**
 * Lets nobody publish a site that was built without its public address.
 * @param folder the built site
 * @throws Error if there is no built site, or it is a preview
 */
export async function refusePreview(folder: string): Promise<void> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  if (html === null)
    throw new Error(
      `${folder} holds no built site: run “SITE_URL=https://example.org npm run build” first.`,
    );
  if (html.includes(mark))
    throw new Error(
      `${folder} holds a preview, whose addresses lead nowhere: build it with SITE_URL, the public address, and try again.`,
    );
}
