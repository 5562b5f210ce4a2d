import { expect, test } from 'vitest';
import { setNoteLinks } from './note-link.ts';

const href = (path: string) => `/base${path}`;

test.each([
  ['2025/13', '/base/2025/13/'],
  ['2025/fn-9', '/base/2025/#fn-9'],
  ['/about/method/', '/base/about/method/'],
  ['#note', '#note'],
  ['https://docs.un.org/en/A/RES/80/9', 'https://docs.un.org/en/A/RES/80/9'],
])('a link of a note to %s leads there', (target, address) => {
  expect(setNoteLinks(`<p>See <a href="${target}">it</a>, “href”.</p>`, href)).toContain(
    `<p>See <a href="${address}">it</a>, “href”.</p>`,
  );
});
