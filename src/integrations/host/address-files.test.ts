import { expect, test } from 'vitest';
import {
  formatNginxMap,
  formatRedirects,
  formatSitemap,
  readPageAddress,
} from './address-files.ts';

const head = (markup: string) => `<!doctype html><html><head>${markup}</head><body></body></html>`;
const pages = [
  readPageAddress('index.html', head('<link rel="canonical" href="https://example.org/texts/">')),
  readPageAddress(
    '2025/12/index.html',
    head('<link rel="canonical" href="https://example.org/texts/2025/12/">'),
  ),
  readPageAddress(
    '2025/18/d/index.html',
    head(
      '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/texts/2025/18/#d"><link rel="canonical" href="https://example.org/texts/2025/18/#d">',
    ),
  ),
  readPageAddress('404.html', head('<meta name="robots" content="noindex">')),
];

test('the sitemap names the pages that are listed, by the address they call their own', () => {
  expect(formatSitemap(pages).match(/<loc>.*?<\/loc>/g)).toEqual([
    '<loc>https://example.org/texts/</loc>',
    '<loc>https://example.org/texts/2025/12/</loc>',
  ]);
});

test('redirects carry the base path and the fragment, for hosts and for nginx', () => {
  expect(formatRedirects(pages, '/texts/')).toBe('/texts/2025/18/d/ /texts/2025/18/#d 301\n');
  expect(formatNginxMap(pages, '/texts/')).toBe('"/texts/2025/18/d/" "/texts/2025/18/#d";\n');
});
