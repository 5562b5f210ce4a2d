import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a page has loaded since counting began: bytes in Brotli, requests. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

/**
 * Begins to count what a page and its workers load; what is compressed in its file is not counted as compressed again.
 * @returns counts what was asked for before a moment, in milliseconds since 1970
 */
export function countTraffic(page: Page): (until: number) => Promise<Traffic> {
  const asked: { start: number; size: Promise<number> }[] = [];
  page.context().on('response', (response) => {
    const size = response.body().then(
      (body) => Math.min(body.length, brotliCompressSync(body).length),
      () => 0,
    );
    asked.push({ start: response.request().timing().startTime, size });
  });
  return async (until) => {
    const counted = asked.filter(({ start }) => start < until);
    const sizes = await Promise.all(counted.map(({ size }) => size));
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: counted.length };
  };
}
