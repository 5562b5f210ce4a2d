import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { describeOverview, type Overview } from '../../model/compare/overview.ts';
import { numberedTexts as corpus } from '../../test/numbered-texts.ts';
import { reserveWidth } from '../letter/wrap.ts';
import { layOutOverview } from './overview-layout.ts';
import { drawOverview, overviewFormats } from './overview-svg.ts';

const overview = describeOverview(corpus);
const toHref = (path: string) => `/base${path}`;

/** Two made-up texts: half of one went to the other, which has a new paragraph. */
const made: Overview = {
  rows: [
    {
      id: '2001',
      paragraphs: [{ locator: '2001/1', name: '1', heading: 'One', standing: 'joined' }],
    },
    {
      id: '2005',
      paragraphs: [
        { locator: '2005/1', name: '1', heading: 'One', standing: 'joined' },
        { locator: '2005/2', name: '2', heading: '', standing: 'new' },
      ],
    },
  ],
  links: [
    {
      from: '2001/1',
      to: '2005/1',
      carried: { words: 5, of: 10 },
      brought: { words: 5, of: 5 },
    },
  ],
  missing: [{ id: '2003', after: '2001' }],
};

test('a paragraph is counted with its subparagraphs, and is new only if all of it is', () => {
  const paragraphs = overview.rows.flatMap((row) => row.paragraphs);
  expect(paragraphs).toHaveLength(
    corpus.declarations.reduce((sum, { paragraphs: own }) => sum + own.length, 0),
  );
  const ends = new Set(overview.links.flatMap(({ from, to }) => [from, to]));
  for (const { locator, standing } of paragraphs)
    expect(standing === 'joined').toBe(ends.has(locator));
  for (const { carried, brought } of overview.links)
    for (const { words, of } of [carried, brought]) expect(words).toBeLessThanOrEqual(of);
});

describe.each(overviewFormats.map((format) => [format.name, format] as const))(
  'the %s picture',
  (name, format) => {
    const svg = drawOverview(overview, format, 'The series', toHref);

    test('is drawn as its committed picture', () =>
      expect(svg).toMatchFileSnapshot(`../../test/charts/overview.${name}.svg`));

    test('has room for what stands beside the numbers, in any common face', () => {
      const width = layOutOverview(overview, format).width;
      const words = [
        ...svg.matchAll(
          /<text x="([\d.-]+)" [^>]*text-anchor="(\w+)" font-size="(\d+)" class="standing">(\w+)</g,
        ),
      ];
      expect(words.length).toBeGreaterThan(2);
      for (const [, x, anchor, size, word = ''] of words) {
        const room = reserveWidth(word, Number(size));
        const left = Number(x) - (anchor === 'end' ? room : anchor === 'middle' ? room / 2 : 0);
        expect(left, word).toBeGreaterThanOrEqual(0);
        expect(left + room, word).toBeLessThanOrEqual(width);
      }
    });

    test('has every paragraph and every pair as a link with a name, under the base path', () => {
      const links = [
        ...svg.matchAll(/<a href="([^"]+)" class="(\w+)[^"]*"[^>]*><title>([^<]+)<\/title>/g),
      ];
      const count = (kind: string) => links.filter(([, , one]) => one === kind).length;
      expect(count('number')).toBe(overview.rows.flatMap((row) => row.paragraphs).length);
      expect(count('band')).toBe(overview.links.length);
      for (const [, href] of links) expect(href).toMatch(/^\/base\/\d{4}\//);
      expect(svg.match(/<a /g)).toHaveLength(links.length);
    });

    test('has bands as wide as the share of words they carry', () => {
      const { bands } = layOutOverview(made, format);
      const points = [...(bands[0]?.path ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
        ([, x, y]) => Number(name === 'low' ? x : y),
      );
      const [first = 0, last = 0] = [points[0], points.at(-1)];
      expect(Math.abs(last - first)).toBeCloseTo(format.pitch * 0.72 * 0.5, 0);
    });

    test('leaves each number at least 24 pixels, and says what is new and which text we do not have', () => {
      const { paragraphs } = layOutOverview(overview, format);
      paragraphs.slice(1).forEach(({ along, row }, index) => {
        const before = paragraphs[index];
        if (before?.row === row) expect(along - before.along).toBeGreaterThanOrEqual(24);
      });
      const small = drawOverview(made, format, 'Made up', toHref);
      expect(small).toContain('<title>2 new: 2005, paragraph 2<');
      expect(small).toContain('<title>2003: we do not have this text<');
    });

    test('weighs at most 8 kB compressed, without style attribute or script', () => {
      expect(brotliCompressSync(Buffer.from(svg)).length).toBeLessThanOrEqual(8 * 1024);
      expect(svg).not.toMatch(/\sstyle=|<script|<style|\son\w+=/);
    });
  },
);
