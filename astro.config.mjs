import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { addressFiles } from './src/integrations/host/address-files.ts';
import { checksums } from './src/integrations/host/checksums.ts';
import { copies } from './src/integrations/copies/copies.ts';
import { copyList } from './src/integrations/copies/copy-list.ts';
import { search } from './src/integrations/search/search.ts';
import { computeEdition } from './src/integrations/settings/edition.ts';
import { readExitAddress } from './src/integrations/settings/exit-address.ts';
import { licences } from './src/integrations/host/licences.ts';
import { offlineEdition } from './src/integrations/offline/offline-edition.ts';
import { plainImport } from './src/integrations/bundle/plain-import.ts';
import { previewNotice } from './src/integrations/host/preview-notice.ts';
import { readReportAddress } from './src/integrations/settings/report-address.ts';
import { readSiteAddress } from './src/integrations/settings/site-address.ts';
import { paper } from './src/integrations/copies/paper.ts';

const edition = await computeEdition(import.meta.dirname);
const base = process.env['BASE_PATH'] ?? '/';
const { site, isPreview } = readSiteAddress(process.env['SITE_URL']);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // 'jsx', the default, glues words together around inline elements.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  // Words of record and quotations must reach the page untouched.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    addressFiles({ base }),
    search({ base }),
    // Copies of the whole are made from the built pages; what lists files comes after what writes them, the seal comes last.
    copies({ edition, base, site }),
    ...(process.env['PAPER'] ? [paper({ edition, base, site })] : []),
    licences(),
    copyList(),
    offlineEdition({ edition, base }),
    checksums(),
    previewNotice({ isPreview }),
  ],
  vite: {
    // Found only when a page asks for them, they would be bundled anew while it waits, and the page would stay without script.
    optimizeDeps: { include: ['diff', 'stemmer'] },
    plugins: [plainImport()],
    // A small script written into the page would need a hole in the security policy.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Each note in MDX begins with a mark of Astro's own that the bundler does not know.
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
    // The service worker needs an address that stays, at the root of what it serves.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name].js' } } },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              // Each note is a module; one file of all of them is loaded in a tenth of the time that a file for each takes.
              codeSplitting: { groups: [{ name: 'content', test: /\/content\/.*\.mdx/ }] },
            },
          },
        },
      },
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What the tools share is small: one file of it costs a slow line less than eight.
              codeSplitting: {
                groups: [
                  { name: 'table', test: /\/src\/client\/page\/table-(filter|sort)\.ts$/ },
                  {
                    name: 'shared',
                    test: /\/src\/(client\/page\/(?:clipboard|element|script-policy)|model\/search\/add-matches|model\/(text\/(extent|label|locator)|memory\/once-for|word\/(function-word|inflection|sign|spelling)|compare\/pair|site\/route))\.ts$/,
                  },
                  {
                    name: 'quotation',
                    test: /\/src\/(client\/quotation\/words-at-hand|model\/quotation\/official-words)\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    define: {
      'import.meta.env.EDITION': JSON.stringify(edition),
      'import.meta.env.IS_PREVIEW': JSON.stringify(isPreview),
      'import.meta.env.EXIT_ADDRESS': JSON.stringify(readExitAddress(process.env['EXIT_ADDRESS'])),
      // Under a name of its own: a variable of the environment would take the place of what is made from it.
      'import.meta.env.REPORT_DESTINATION': JSON.stringify(
        readReportAddress(process.env['REPORT_ADDRESS']),
      ),
    },
  },
});
