import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium against the built site in `dist/`. */
export default defineConfig({
  test: {
    include: ['src/test/browser/**/*.test.ts'],
    globalSetup: ['src/test/browser/serve.ts'],
    // A browser waits more than it works.
    maxWorkers: 2,
    testTimeout: 120_000,
    // No test is about speed: the one second that is the default is short for a busy machine.
    expect: { poll: { timeout: 30_000 } },
    // A busy machine may be slow once; what fails twice is broken.
    retry: 1,
    hookTimeout: 120_000,
  },
});
