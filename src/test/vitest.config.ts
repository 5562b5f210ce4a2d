import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const suite = 'src/test/content/**/*.test.ts';

/** Everything that needs neither a build nor a browser: tests of the code, and what is expected of the real content. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    // No test is about speed: a busy machine may take its time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/test/browser/**', suite],
        },
      },
      { extends: true, test: { name: 'content', include: [suite] } },
    ],
  },
});
