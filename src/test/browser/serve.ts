import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../../scripts/browser/serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    address: string;
  }
}

/** Serves `dist/` for the time of the tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveSite(resolve('dist'), '/');
  project.provide('address', server.address);
  return server.stop;
}
