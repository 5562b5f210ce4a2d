import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { describeSeries } from '../../model/compare/chain-picture.ts';
import { numberedTexts } from '../../test/numbered-texts.ts';
import { layOutSeries } from './chain-layout.ts';
import { drawSeries, seriesFormats } from './chain-svg.ts';

const series = describeSeries(numberedTexts);
const toHref = (path: string) => `/base${path}`;

describe.each(seriesFormats.map((format) => [format.name, format] as const))(
  'the %s picture',
  (name, format) => {
    const svg = drawSeries(series, format, 'The series', toHref);
    const layout = layOutSeries(series, format);

    test('is drawn as its committed picture', () =>
      expect(svg).toMatchFileSnapshot(`../../test/charts/series.${name}.svg`));

    test('has every unit and every pair as a link with a name, under the base path', () => {
      const links = [
        ...svg.matchAll(/<a href="([^"]+)" class="(\w+)[^"]*"[^>]*><title>([^<]+)<\/title>/g),
      ];
      const kinds = links.map(([, , kind]) => kind);
      expect(kinds.filter((kind) => kind === 'unit')).toHaveLength(72);
      expect(kinds.filter((kind) => kind === 'band')).toHaveLength(series.links.length);
      for (const [, href] of links) expect(href).toMatch(/^\/base\/\d{4}\//);
      expect(links.map(([, , , label]) => label)).toContain(
        '2017, paragraph 14 to 2025, paragraph 16, revised: 50% of its words stand there, where they are 50%',
      );
      expect(svg.match(/<a /g)).toHaveLength(links.length);
    });

    test('has bands as wide as the share of words they carry, inside their bars', () => {
      for (const { link, path } of layout.bands) {
        const place = (locator: string) =>
          layout.units.find(({ unit }) => unit.locator === locator)?.y ?? 0;
        const ys = [...path.matchAll(/[ML,C](-?[\d.]+),(-?[\d.]+)/g)].map(([, , y]) => Number(y));
        const [first = 0, last = 0] = [ys[0], ys.at(-1)];
        expect(Math.abs(last - first)).toBeCloseTo(
          Math.max(1.5, (link.carried.words / link.carried.of) * format.bar),
          0,
        );
        for (const y of [first, last])
          expect(Math.abs(y - place(link.from))).toBeLessThanOrEqual(format.bar / 2 + 0.1);
      }
    });

    test('leaves each number room to be hit, and what is new stands apart', () => {
      for (const { id } of layout.columns) {
        const own = layout.units.filter(({ column }) => column === id);
        own
          .slice(1)
          .forEach(({ y }, index) =>
            expect(y - (own[index]?.y ?? 0)).toBeGreaterThanOrEqual(format.row),
          );
        const edges = new Set(own.map(({ unit, x }) => `${unit.standing} ${x}`));
        expect(edges.size).toBe(new Set(own.map(({ unit }) => unit.standing)).size);
      }
    });

    test('weighs at most 12 kB compressed, without style attribute or script', () => {
      expect(brotliCompressSync(Buffer.from(svg)).length).toBeLessThanOrEqual(12 * 1024);
      expect(svg).not.toMatch(/\sstyle=|<script|<style|\son\w+=/);
    });
  },
);
