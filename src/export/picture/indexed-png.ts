import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A picture of at most sixteen colours. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** Line by line a byte of 0, then half a byte for each pixel: the index of its colour. */
  readonly lines: Uint8Array;
  /** Red, green and blue of each colour, from 0 to 255. */
  readonly colours: readonly (readonly [red: number, green: number, blue: number])[];
}

/** Bytes of a line. */
export function measureLine(width: number): number {
  return 1 + Math.ceil(width / 2);
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bits of a pixel. */
const depth = 4;
/** Colours by their index, packed by deflate, no filter, not interlaced. */
const kind = [depth, 3, 0, 0, 0];

/** Writes a PNG of half a byte a pixel: the colours need not be searched for, which takes a library longer than all else. */
export async function writeIndexedPng({
  width,
  height,
  lines,
  colours,
}: IndexedPicture): Promise<Uint8Array<ArrayBuffer>> {
  if (colours.length > 2 ** depth)
    throw new Error(`The picture has ${colours.length} colours; half a byte tells 16 apart.`);
  const chunks = [
    writeChunk('IHDR', [...toBytes(width), ...toBytes(height), ...kind]),
    writeChunk('PLTE', colours.flat()),
    writeChunk('IDAT', await promisify(deflate)(lines, { level: 4 })),
    writeChunk('IEND', []),
  ];
  const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, signature.length));
  file.set(signature);
  let at = signature.length;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}

/** Length, name and content, then a sum over name and content that tells of damage. */
function writeChunk(name: string, content: ArrayLike<number>): Uint8Array {
  const chunk = new Uint8Array(content.length + 12);
  chunk.set(toBytes(content.length));
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(content, 8);
  chunk.set(toBytes(crc32(chunk.subarray(4, -4))), chunk.length - 4);
  return chunk;
}

/** A number as four bytes, the highest first. */
function toBytes(number: number): number[] {
  return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
}
