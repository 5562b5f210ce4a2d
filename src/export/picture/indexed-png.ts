import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most sixteen colours: for each pixel, line by line, the index of its colour. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Red, green and blue of each colour, from 0 to 255. */
  readonly colours: readonly (readonly [red: number, green: number, blue: number])[];
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bits of a pixel. */
const depth = 4;

/** Writes a PNG of half a byte a pixel: the colours need not be searched for, which takes a library longer than all else. */
export function writeIndexedPng(picture: IndexedPicture): Uint8Array<ArrayBuffer> {
  const { width, height, colours } = picture;
  if (colours.length > 2 ** depth)
    throw new Error(`The picture has ${colours.length} colours; half a byte tells 16 apart.`);
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, depth);
  // Colours by their index, packed by deflate, no filter, not interlaced.
  head.setUint8(9, 3);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(signature),
      writeChunk('IHDR', Buffer.from(head.buffer)),
      writeChunk('PLTE', Buffer.from(colours.flat())),
      writeChunk('IDAT', deflateSync(packLines(picture))),
      writeChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Two pixels a byte; each line begins with a byte that says: no filter. */
function packLines({ width, height, pixels }: IndexedPicture): Buffer {
  const line = 1 + Math.ceil(width / 2);
  const packed = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x += 2) {
      const at = y * width + x;
      const second = x + 1 < width ? pixels[at + 1] : 0;
      packed[y * line + 1 + x / 2] = ((pixels[at] ?? 0) << depth) | (second ?? 0);
    }
  return packed;
}

function writeChunk(name: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(content.length + 12);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(name, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}
