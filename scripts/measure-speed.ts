/**
 * `npm run measure:speed`: Lighthouse, as on a phone, on a page of each kind of the built site, served by nginx if there is one.
 * Needs a network once, to fetch Lighthouse. The site must be built with SITE_URL: a preview keeps search engines out on purpose.
 */
import { resolve } from 'node:path';
import { ensureChromium } from '../src/integrations/browser/find-chromium.ts';
import { readBuiltSite } from './audit/rule/built-site.ts';
import { findNginx } from './browser/find-nginx.ts';
import { serveNginx } from './browser/serve-nginx.ts';
import { serveSite } from './browser/serve-site.ts';
import { listKinds } from './speed/list-kinds.ts';
import { hasLighthouse, runLighthouse, type Measured } from './speed/run-lighthouse.ts';

if (!hasLighthouse()) {
  console.log('skip speed: not measured; npm cannot fetch Lighthouse (a network is needed once)');
  process.exit(0);
}
const bars = { score: 100, textPaint: 1000, paint: 1500 };
/** A busy computer makes a page look slow: the best of so many tries counts. */
const tries = Number(process.env['TRIES'] ?? 2);
const folder = resolve(process.env['SITE_FOLDER'] ?? 'dist');
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
const site = await readBuiltSite(folder, base);
const isPreview = site.pages.some(({ html }) => html.includes('content="noindex, nofollow"'));
const chromium = ensureChromium();
const nginx = findNginx();
const server = await (nginx ? serveNginx(nginx, folder, base, 'most') : serveSite(folder, base));
const wanted = process.argv.slice(2);
const kinds = listKinds(site).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
let failed = 0;
try {
  for (const { name, path, isText } of kinds) {
    const most = isText ? bars.textPaint : bars.paint;
    let found: string[] = [];
    let best: Measured | undefined;
    for (let at = 0; at < tries && (at === 0 || found.length > 0); at++) {
      const measured = runLighthouse(`${server.address}${path.slice(1)}`, chromium);
      const faults = listFaults(measured, most);
      if (!best || faults.length < found.length) [best, found] = [measured, faults];
    }
    if (found.length > 0) failed++;
    const paint = `LCP ${((best?.paint ?? 0) / 1000).toFixed(2)} s`;
    console.log(
      `${found.length === 0 ? 'ok  ' : 'FAIL'} speed: ${name} (${path}) ${Object.values(best?.scores ?? {}).join('/')}, ${paint}${found.length > 0 ? `: ${found.join(', ')}` : ''}`,
    );
  }
} finally {
  await server.stop();
}
console.log(
  `${kinds.length - failed} of ${kinds.length} kinds of pages${isPreview ? '; a preview keeps search engines out, so that SEO does not count' : ''}`,
);
process.exitCode = failed === 0 ? 0 : 1;

/** What a page misses. */
function listFaults({ scores, paint, blocked, shift }: Measured, most: number): string[] {
  return [
    ...Object.entries(scores)
      .filter(([name, score]) => score < bars.score && !(isPreview && name === 'seo'))
      .map(([name, score]) => `${name} ${score}`),
    ...(paint > most ? [`LCP over ${most / 1000} s`] : []),
    ...(Math.round(blocked) > 0 ? [`blocked for ${Math.round(blocked)} ms`] : []),
    ...(shift > 0 ? [`shifts by ${shift}`] : []),
  ];
}
