import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium against the built site in `dist/`. */
export default defineConfig({
  test: {
    include: ['src/test/browser/**/*.test.ts'],
    globalSetup: ['src/test/browser/serve.ts'],
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});
