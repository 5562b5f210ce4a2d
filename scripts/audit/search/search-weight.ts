import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { launchBrowser } from '../../../src/integrations/browser/launch-browser.ts';
import { notesFolder } from '../../../src/model/search/search-ground.ts';
import { serveSite } from '../../browser/serve-site.ts';
import type { AuditRule } from '../rule/rule.ts';

const bar = { bytes: 150 * 1000, requests: 12 };

/** What a first search costs on a cold cache, beyond the page it starts from: bytes in brotli, requests. */
export const searchWeight: AuditRule = {
  name: 'search-weight',
  check: async (site) => {
    const server = await serveSite(site.folder, site.base);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${server.address}2025/12/`, { waitUntil: 'load' });
      const sizes: Promise<number>[] = [];
      const weigh = (response: Response) => {
        // What is compressed in its file already is not compressed again by a server.
        sizes.push(
          response.body().then((body) => Math.min(body.length, brotliCompressSync(body).length)),
        );
      };
      // The second index is asked for when the first has answered; a slow machine shows the answer only after it came.
      await page.context().route(`**/pagefind/${notesFolder}**`, () => undefined);
      page.on('response', weigh);
      await page.keyboard.press('Control+k');
      await page.locator('dialog input[type=search]').fill('surrogacy');
      await page.locator('dialog ol li').first().waitFor();
      // What comes after the first results is not part of the first search.
      page.off('response', weigh);
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      const over = bytes > bar.bytes || sizes.length > bar.requests;
      return {
        issues: over
          ? [
              {
                rule: 'search-weight',
                file: '/pagefind/',
                line: null,
                message: `a first search costs ${bytes} bytes in ${sizes.length} requests; the bar is ${bar.bytes} in ${bar.requests}`,
                hint: 'Make the index or its loading leaner.',
              },
            ]
          : [],
        summary: `first search ${(bytes / 1024).toFixed(1)} kB in ${sizes.length} requests`,
      };
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};
