import { expect, test } from 'vitest';
import { readMinimalGround } from '../../test/minimal-ground.ts';
import { toChartOutlines } from './chart-file.ts';
import { toPng } from './png.ts';

const {
  charts: [chart],
} = await readMinimalGround();

test('a picture is the same bytes each time, and twice as many pixels as the drawing', async () => {
  if (!chart) throw new Error('There is no chart.');
  const svg = toChartOutlines(chart, (path) => `https://example.org${path}`);
  const [first, second] = [await toPng(svg), await toPng(svg)];
  expect(Buffer.compare(first, second)).toBe(0);
  const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
  expect(new DataView(first.buffer).getUint32(16)).toBe(2 * width);
});
