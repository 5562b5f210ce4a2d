import { expect, test } from 'vitest';
import { writeIcoFile } from './ico-file.ts';

test('each entry says where its picture lies and how long it is', () => {
  const pictures = [
    { width: 16, png: Buffer.from('first') },
    { width: 48, png: Buffer.from('second one') },
  ];
  const file = Buffer.from(writeIcoFile(pictures));
  expect(file.readUInt16LE(2)).toBe(1);
  expect(file.readUInt16LE(4)).toBe(2);
  pictures.forEach(({ width, png }, index) => {
    const at = 6 + 16 * index;
    expect(file.readUInt8(at)).toBe(width);
    const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
    expect(file.subarray(offset, offset + length)).toEqual(png);
  });
});
