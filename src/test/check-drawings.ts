import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../chart/figure/draw-chart.ts';
import { drawSheet } from '../chart/figure/sheet.ts';
import { reserveWidth } from '../chart/letter/wrap.ts';
import { toFileSvg, toOutlinedSvg } from '../chart/svg/file-svg.ts';
import type { Rect, Shape, Text } from '../chart/svg/shape.ts';
import { toInlineSvg } from '../chart/svg/svg.ts';
import { listRows, type Chart } from '../model/figure/chart.ts';
import { toPlainValue } from '../model/figure/chart-row.ts';
import { toShare } from '../model/figure/figure-value.ts';

const limit = 15 * 1024;
const isText = (shape: Shape): shape is Text => shape.kind === 'text';

/** The drawings of a chart: for a narrow and for a wide column, as a file of its own, and broad if it is a timeline. */
export function drawAll(chart: Chart) {
  return {
    narrow: drawChart(chart, 'narrow'),
    wide: drawChart(chart, 'wide'),
    file: drawSheet(chart, 'https://example.org/statistics/'),
    ...(chart.kind === 'timeline' && { broad: drawChart(chart, 'broad') }),
  };
}

/** Tests of what holds for the picture of every chart, whatever it shows. */
export function checkDrawings(charts: readonly Chart[]): void {
  describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
    const { narrow, wide, file, ...others } = drawAll(chart);
    const drawings = [narrow, wide, file, ...Object.values(others)];

    test('marks every value of its table, once in each drawing', () => {
      for (const { shapes } of drawings) {
        const data = shapes.flatMap((shape) =>
          'datum' in shape && shape.datum ? [shape.datum] : [],
        );
        expect(data).toEqual(
          listRows(chart).map((one, row) => ({ row, value: toPlainValue(one) })),
        );
      }
    });

    test('has bars as long as their share of the whole', () => {
      for (const { shapes } of drawings)
        for (const [row, { figure }] of listRows(chart).entries()) {
          const share = figure && toShare(figure.record);
          const mark = shapes.findIndex((shape) => 'datum' in shape && shape.datum?.row === row);
          const track = shapes[mark - 1] as Rect;
          const fill = shapes[mark];
          if (typeof share !== 'number' || !fill) continue;
          const length =
            fill.kind === 'rect'
              ? fill.width
              : Number(/H([\d.]+)/.exec('d' in fill ? fill.d : '')?.[1]);
          expect(length / track.width).toBeCloseTo(share, 2);
        }
    });

    test('keeps its words inside the picture, apart, and large enough to read', () => {
      for (const { width, height, shapes } of drawings) {
        const boxes = shapes.filter(isText).map((text) => {
          const room = reserveWidth(text.text, text.size, text.bold);
          const left = text.centred ? text.x - room / 2 : text.x;
          return {
            text: text.text,
            left,
            right: left + room,
            top: text.y - text.size * 0.8,
            bottom: text.y + text.size * 0.25,
            size: text.size,
          };
        });
        for (const box of boxes) {
          expect(box.left, box.text).toBeGreaterThanOrEqual(0);
          expect(box.right, box.text).toBeLessThanOrEqual(width);
          expect(box.bottom, box.text).toBeLessThanOrEqual(height);
          expect(box.size, box.text).toBeGreaterThanOrEqual(13);
        }
        const overlaps = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            )
            .map((b) => `“${a.text}” and “${b.text}”`),
        );
        expect(overlaps).toEqual([]);
      }
    });

    test('names on the picture itself who speaks', () => {
      for (const { shapes } of drawings) {
        const words = shapes.filter(isText).map(({ text }) => text.toLowerCase());
        // A long name is broken into lines.
        for (const { speaker } of listRows(chart))
          expect(words.join(' ')).toContain(
            speaker.startsWith('our') ? 'our ' : speaker.toLowerCase(),
          );
      }
    });

    test('weighs at most 15 kB compressed, without style attribute, script or address to load from', () => {
      const forms = [
        toInlineSvg(narrow, 'narrow', 'title') + toInlineSvg(wide, 'wide', 'title'),
        toFileSvg(file, chart.title, chart.summary),
      ];
      for (const svg of forms) {
        expect(brotliCompressSync(Buffer.from(svg)).length).toBeLessThanOrEqual(limit);
        expect(svg).not.toMatch(/\sstyle=|<script|<style|href=|\son\w+=/);
      }
    });

    test('has an outline for every letter', () => {
      expect(toOutlinedSvg(file)).not.toContain('<text');
    });
  });
}
