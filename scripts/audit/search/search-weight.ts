import { launchBrowser } from '../../../src/integrations/browser/launch-browser.ts';
import { serveSite } from '../../browser/serve-site.ts';
import { measureFirst } from '../../search/ask-site.ts';
import type { AuditRule } from '../rule/rule.ts';

const bar = { bytes: 150 * 1000, requests: 12 };

/** What a first search costs on a cold cache, beyond the page it starts from: bytes in brotli, requests. */
export const searchWeight: AuditRule = {
  name: 'search-weight',
  check: async (site) => {
    const server = await serveSite(site.folder, site.base);
    const browser = await launchBrowser();
    try {
      const { bytes, requests } = await measureFirst(browser, server.address, 'surrogacy');
      const over = {
        rule: 'search-weight',
        file: '/pagefind/',
        line: null,
        message: `a first search costs ${bytes} bytes in ${requests} requests; the bar is ${bar.bytes} in ${bar.requests}`,
        hint: 'Make the index or its loading leaner.',
      };
      return {
        issues: bytes > bar.bytes || requests > bar.requests ? [over] : [],
        summary: `first search ${(bytes / 1024).toFixed(1)} kB in ${requests} requests`,
      };
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};
