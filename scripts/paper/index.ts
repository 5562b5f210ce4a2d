/** `npm run paper`: builds the site with a PDF of each declaration. */
import { build } from 'astro';
import { findChromium } from '../../src/integrations/browser/find-chromium.ts';

if (!findChromium()) {
  console.error(
    'No PDF was made: there is no Chromium. Install the package “chromium” or set CHROMIUM_PATH, then run “npm run paper” again.',
  );
  process.exit(1);
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['PAPER'] = 'yes';
await build({ logLevel: 'info' });
