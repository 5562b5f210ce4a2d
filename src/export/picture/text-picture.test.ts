import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toOutlinedSvg } from '../../chart/svg/file-svg.ts';
import type { Drawing, Text } from '../../chart/svg/shape.ts';
import { writeIndexedPng } from './indexed-png.ts';
import { toPng } from './png.ts';
import { toTextPicture } from './text-picture.ts';

const text: Text = {
  kind: 'text',
  text: 'We call, Ágnes (№ 12)',
  x: 20.3,
  y: 40,
  size: 23,
  bold: false,
  tone: 'ink',
  serif: true,
};
const drawing: Drawing = {
  width: 301,
  height: 101,
  shapes: [
    text,
    { ...text, y: 70, tone: 'mark', serif: false, bold: true },
    { ...text, x: 150, y: 90, size: 14, tone: 'soft', centred: true },
  ],
};

test('a text looks like the one that is drawn as outlines: no pixel stands out, and few differ at all', async () => {
  const read = async (png: Uint8Array) => sharp(png).removeAlpha().raw().toBuffer();
  const [set, drawn] = [
    await read(await toTextPicture(drawing)),
    await read(await toPng(toOutlinedSvg(drawing))),
  ];
  expect(set.length).toBe(drawn.length);
  const differences = [...set].map((value, index) => Math.abs(value - (drawn[index] ?? 0)));
  expect(differences.filter((difference) => difference > 100)).toEqual([]);
  expect(differences.filter((difference) => difference > 64).length).toBeLessThan(
    set.length / 1000,
  );
  expect(new Set(set).size).toBeGreaterThan(10);
});

test('the same bytes each time, whatever was set before', async () => {
  const first = await toTextPicture(drawing);
  await toTextPicture({ ...drawing, shapes: [{ ...text, text: 'Other letters' }] });
  expect(Buffer.compare(await toTextPicture(drawing), first)).toBe(0);
});

test('a drawing with other shapes is refused, and so are more colours than half a byte holds', async () => {
  const circle = { kind: 'circle', x: 1, y: 1, radius: 1, tone: 'mark' } as const;
  await expect(toTextPicture({ ...drawing, shapes: [text, circle] })).rejects.toThrow('circle');
  const colours = Array.from({ length: 17 }, () => [0, 0, 0] as const);
  await expect(
    writeIndexedPng({ width: 1, height: 1, lines: new Uint8Array(2), colours }),
  ).rejects.toThrow('17 colours');
});
