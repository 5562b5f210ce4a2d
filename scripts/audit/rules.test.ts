import { describe, expect, test } from 'vitest';
import { makeSite } from '../../src/test/made-site.ts';
import { html } from './page/html.ts';
import { links } from './address/links.ts';
import { origin } from './address/origin.ts';
import { weight } from './page/weight.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>T</title>${head}</head><body><main><h1>T</h1>${body}</main></body></html>`;

const messages = async (rule: typeof links, site: Parameters<typeof links.check>[0]) =>
  (await rule.check(site)).issues.map((issue) => issue.message);

describe('links', () => {
  test('links to pages, files and ids that exist pass', async () => {
    const site = makeSite({
      '/index.html': page(
        '<a href="/2025/#para-1">1</a> <a href="/2025.json">data</a> <a href="https://docs.un.org/en/A/RES/80/9">UN</a>',
      ),
      '/2025/index.html': page('<p id="para-1">…</p>'),
      '/2025.json': '{}',
    });
    expect(await messages(links, site)).toEqual([]);
  });

  test.each([
    ['<a href="/2026/">x</a>', '“/2026/” leads to nothing'],
    ['<a href="#para-99">x</a>', '“#para-99”: the page has no element with the id “para-99”'],
    ['<img src="/missing.png" alt="">', '“/missing.png” leads to nothing'],
  ])('%s is found', async (body, message) => {
    expect(await messages(links, makeSite({ '/index.html': page(body) }))).toEqual([message]);
  });

  test('a fragment that names units is checked unit by unit', async () => {
    const site = makeSite({
      '/index.html': page('<a href="/brief/#2025/1,2025/99">x</a> <a href="/brief/#2025/1">y</a>'),
      '/brief/index.html': page(''),
      '/2025/1/index.html': page(''),
    });
    expect(await messages(links, site)).toEqual([
      '“/brief/#2025/1,2025/99”: there is no unit 2025/99',
    ]);
  });

  test('a redirect to nothing is found', async () => {
    const site = makeSite({
      '/index.html': page('', '<meta http-equiv="refresh" content="0; url=/nowhere/">'),
    });
    expect(await messages(links, site)).toEqual(['“/nowhere/” leads to nothing']);
  });

  test('a link that leaves the base path is found', async () => {
    const site = makeSite({ '/index.html': page('<a href="/2025/">x</a>') }, '/texts/');
    expect(await messages(links, site)).toEqual(['“/2025/” leaves the base path /texts/']);
  });
});

describe('html', () => {
  test('a sound page passes', async () => {
    expect(await messages(html, makeSite({ '/index.html': page('<p>Words.</p>') }))).toEqual([]);
  });

  test.each([
    ['<p><div>block in a paragraph</div></p>', 'element-permitted-content|close-order'],
    ['<p id="a">1</p><p id="a">2</p>', 'no-dup-id'],
    ['<img src="x.png">', 'wcag/h37'],
    ['<p style="color: red">x</p>', 'no-inline-style'],
  ])('%s is found', async (body, rule) => {
    expect((await messages(html, makeSite({ '/index.html': page(body) }))).join()).toMatch(
      new RegExp(rule),
    );
  });
});

describe('origin', () => {
  test('what is loaded from the site, and links elsewhere, pass', async () => {
    const site = makeSite({
      '/index.html': page(
        '<a href="https://docs.un.org/">UN</a><script type="module" src="/a.js"></script>',
      ),
    });
    expect(await messages(origin, site)).toEqual([]);
  });

  test.each([
    ['<img src="https://example.org/x.png" alt="">', 'is loaded from another origin'],
    ['<script src="//example.org/x.js"></script>', 'is loaded from another origin'],
    ['<script>alert(1)</script>', 'a script stands in the page'],
    ['<style>p { color: red }</style>', 'a style stands in the page'],
    ['<p style="color: red">x</p>', 'a style stands in the page'],
    ['<p onclick="x()">x</p>', 'an event handler stands in the page'],
  ])('%s is found', async (body, message) => {
    expect((await messages(origin, makeSite({ '/index.html': page(body) }))).join()).toContain(
      message,
    );
  });
});

describe('weight', () => {
  const noise = Array.from({ length: 4000 }, (_, index) =>
    ((index * 2654435761) % 4294967296).toString(36),
  ).join(' ');

  test('a light paragraph page passes', async () => {
    expect(
      await messages(weight, makeSite({ '/2025/1/index.html': page('<p>Words.</p>') })),
    ).toEqual([]);
  });

  test('a heavy one is found, its styles counted', async () => {
    const site = makeSite({
      '/2025/1/index.html': page('<p>Words.</p>', '<link rel="stylesheet" href="/a.css">'),
      '/a.css': noise,
    });
    expect((await messages(weight, site)).join()).toContain('a paragraph page may cost 16384 in 4');
  });

  test('too many requests are found', async () => {
    const scripts = ['a', 'b', 'c', 'd']
      .map((name) => `<script type="module" src="/${name}.js"></script>`)
      .join('');
    const site = makeSite({
      '/2025/1/index.html': page(scripts),
      '/a.js': '',
      '/b.js': '',
      '/c.js': '',
      '/d.js': '',
    });
    expect((await messages(weight, site)).join()).toContain('in 5 requests');
  });
});
