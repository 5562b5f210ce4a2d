import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

/** Most pixels from the top to the foot with every fold closed: a page longer than this tells something twice. */
const most: readonly (readonly [path: string, width: number, pixels: number])[] = [
  ['/2025/12/', 1280, 4700],
  ['/2025/12/', 320, 9500],
  ['/statistics/', 1280, 6000],
  ['/compare/', 1280, 6500],
];

describe('a page is no longer than a reader has patience', () => {
  test.each(most)('%s at %i pixels: at most %i high', async (path, width, pixels) => {
    const page = await open(path, { viewport: { width, height: 800 } });
    const height = await page.evaluate('document.documentElement.scrollHeight');
    console.log(`${path} at ${width} pixels: ${height} high, at most ${pixels}`);
    expect(height).toBeLessThanOrEqual(pixels);
  });
});
