import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a page has loaded since counting began: bytes in Brotli, requests. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

/** Begins to count what a page and its workers load; what is compressed in its file is not counted as compressed again. */
export function countTraffic(page: Page): () => Promise<Traffic> {
  const sizes: Promise<number>[] = [];
  page.context().on('response', (response) => {
    sizes.push(
      response.body().then(
        (body) => Math.min(body.length, brotliCompressSync(body).length),
        () => 0,
      ),
    );
  });
  return async () => ({
    bytes: (await Promise.all([...sizes])).reduce((sum, size) => sum + size, 0),
    requests: sizes.length,
  });
}
