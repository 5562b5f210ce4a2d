import { launchBrowser } from '../../../src/integrations/browser/launch-browser.ts';
import { serveSite } from '../../browser/serve-site.ts';
import { measureFirst } from '../../search/ask-site.ts';
import { createRule } from '../rule/rule.ts';

const bar = { bytes: 150 * 1000, requests: 12 };

/** What a first search costs on a cold cache, beyond the page it starts from: bytes in brotli, requests. */
export const searchWeight = createRule({
  name: 'search-weight',
  hint: 'Make the index or its loading leaner.',
  check: async (site, fault) => {
    const server = await serveSite(site.folder, site.base);
    const browser = await launchBrowser();
    try {
      const { bytes, requests } = await measureFirst(browser, server.address, 'surrogacy');
      if (bytes > bar.bytes || requests > bar.requests)
        fault(
          '/pagefind/',
          `a first search costs ${bytes} bytes in ${requests} requests; the bar is ${bar.bytes} in ${bar.requests}`,
        );
      return `first search ${(bytes / 1024).toFixed(1)} kB in ${requests} requests`;
    } finally {
      await browser.close();
      await server.stop();
    }
  },
});
