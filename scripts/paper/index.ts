/** `npm run paper`: builds the site for publication, with a PDF of each declaration. */
import { build } from 'astro';
import { findChromium } from '../../src/integrations/browser/find-chromium.ts';
import { readSiteAddress } from '../../src/integrations/settings/site-address.ts';

if (readSiteAddress(process.env['SITE_URL']).isPreview) {
  console.error(
    'No PDF was made: paper keeps the addresses that are printed on it. Set SITE_URL, the public address (https://example.org), then run “npm run paper” again.',
  );
  process.exit(1);
}
if (!findChromium()) {
  console.error(
    'No PDF was made: there is no Chromium. Install the package “chromium” or set CHROMIUM_PATH, then run “npm run paper” again.',
  );
  process.exit(1);
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['PAPER'] = 'yes';
await build({ logLevel: 'info' });
