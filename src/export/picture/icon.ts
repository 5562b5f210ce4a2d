import sharp from 'sharp';
import { writeIcoFile } from './ico-file.ts';

/** What lies behind a picture that must not be transparent. */
const ground = '#0b4a78';
/** Widths of the pictures in `favicon.ico`, for programs that ask for nothing else. */
const sizes = [16, 32, 48];

/**
 * The drawing of the icon as a square PNG without transparency: systems round the corners themselves, and fill what is
 * transparent with black.
 */
export async function toIconPng(drawing: Uint8Array, width: number): Promise<Uint8Array> {
  return sharp(await drawIcon(drawing, width))
    .flatten({ background: ground })
    .png()
    .toBuffer();
}

/** The drawing as `favicon.ico`. */
export async function toIcon(drawing: Uint8Array): Promise<Uint8Array> {
  return writeIcoFile(
    await Promise.all(sizes.map(async (width) => ({ width, png: await drawIcon(drawing, width) }))),
  );
}

/** The drawing is 32 wide at 72 dots an inch. */
function drawIcon(drawing: Uint8Array, width: number): Promise<Uint8Array> {
  return sharp(drawing, { density: (72 * width) / 32 })
    .resize(width)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
