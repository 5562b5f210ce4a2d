import sharp from 'sharp';

/** A letter at a size. */
export interface SizedLetter {
  /** Its outline in thousandths of the size: `M`, `L`, `Q` and `Z` with absolute places. */
  readonly path: string;
  /** In pixels. */
  readonly size: number;
  /** How far into a pixel it begins, from 0 to below 1. */
  readonly shift: number;
}

/** How much of each pixel a letter covers, from 0 to 255, and where its pixels lie as seen from its place on the base line. */
export interface LetterMask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/** By outline, then by size and shift: a short key is found faster than one with a whole outline in it. */
const made = new Map<string, Map<string, LetterMask>>();
const keyOf = ({ size, shift }: SizedLetter) => `${size} ${shift}`;
const findMask = (letter: SizedLetter) => made.get(letter.path)?.get(keyOf(letter));

/** Makes letters into pixels, each once however many pictures have it: an alphabet has few letters, official texts repeat them. */
export async function maskLetters(letters: readonly SizedLetter[]): Promise<LetterMask[]> {
  const fresh = letters.filter((letter) => !findMask(letter));
  const different = new Map(fresh.map((letter) => [`${keyOf(letter)} ${letter.path}`, letter]));
  if (different.size > 0) await makeMasks([...different.values()]);
  return letters.map((letter) => findMask(letter) as LetterMask);
}

/** Draws letters side by side, so that one call of the library makes all of them. */
async function makeMasks(letters: readonly SizedLetter[]): Promise<void> {
  let width = 0;
  const cells = letters.map((letter) => {
    const cell = { letter, box: findBox(letter), at: width };
    width += cell.box.width;
    return cell;
  });
  const height = Math.max(...cells.map(({ box }) => box.height));
  const outlines = cells.map(
    ({ letter: { path, size, shift }, box, at }) =>
      `<path transform="translate(${at - box.left + shift} ${-box.top}) scale(${size / 1000})" d="${path}"/>`,
  );
  const cover = await sharp(
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${outlines.join('')}</svg>`,
    ),
  )
    .extractChannel('alpha')
    .raw()
    .toBuffer();
  for (const { letter, box, at } of cells) {
    const own = new Uint8Array(box.width * box.height);
    for (let row = 0; row < box.height; row++) {
      const start = row * width + at;
      own.set(cover.subarray(start, start + box.width), row * box.width);
    }
    const sizes = made.get(letter.path) ?? new Map<string, LetterMask>();
    made.set(letter.path, sizes);
    sizes.set(keyOf(letter), { ...box, cover: own });
  }
}

/** The pixels an outline may touch: a curve stays within the points that bend it. */
function findBox({ path, size, shift }: SizedLetter): Omit<LetterMask, 'cover'> {
  const places = [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)];
  const xs = places.map(([, x]) => (Number(x) * size) / 1000 + shift);
  const ys = places.map(([, , y]) => (Number(y) * size) / 1000);
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  return {
    left,
    top,
    width: Math.ceil(Math.max(...xs)) - left,
    height: Math.ceil(Math.max(...ys)) - top,
  };
}
