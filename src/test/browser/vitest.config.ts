import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium against the built site in `dist/`. */
export default defineConfig({
  test: {
    include: ['src/test/browser/**/*.test.ts'],
    globalSetup: ['src/test/browser/serve.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    // The clipboard and the focus belong to the whole machine: a busy one may take them away.
    retry: 2,
    hookTimeout: 120_000,
  },
});
