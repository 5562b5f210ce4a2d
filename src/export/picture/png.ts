import sharp from 'sharp';

/**
 * Turns an SVG without text into a PNG of two pixels for one: the same bytes for the same picture on every machine,
 * because no font, clock or profile has a part in it.
 * @param effort from 1 to 10: how much time to spend on a small file; a picture of which there are many wants little
 */
export async function toPng(svg: string, effort = 10): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(new TextEncoder().encode(svg), { density: 144 });
  return new Uint8Array(
    await picture
      .png({ palette: true, colours: 16, dither: 0, effort, compressionLevel: effort > 5 ? 9 : 6 })
      .toBuffer(),
  );
}
