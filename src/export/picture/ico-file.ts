/** A square picture of an icon. */
export interface IconPicture {
  /** Pixels, up to 255. */
  readonly width: number;
  readonly png: Uint8Array;
}

const head = 6;
const entry = 16;

/** Puts pictures into one file of the kind ICO: a head, an entry for each picture, the pictures as PNG. */
export function writeIcoFile(pictures: readonly IconPicture[]): Uint8Array {
  const length = pictures.reduce((sum, { png }) => sum + png.length, 0);
  const start = head + entry * pictures.length;
  const file = new Uint8Array(start + length);
  const table = new DataView(file.buffer);
  table.setUint16(2, 1, true);
  table.setUint16(4, pictures.length, true);
  let offset = start;
  pictures.forEach(({ width, png }, index) => {
    const at = head + entry * index;
    table.setUint8(at, width);
    table.setUint8(at + 1, width);
    table.setUint16(at + 4, 1, true);
    table.setUint16(at + 6, 32, true);
    table.setUint32(at + 8, png.length, true);
    table.setUint32(at + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  });
  return file;
}
