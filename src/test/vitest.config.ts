import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything that needs neither a build nor a browser. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['src/test/browser/**'],
    // No test is about speed: a busy machine may take its time.
    testTimeout: 60_000,
  },
});
