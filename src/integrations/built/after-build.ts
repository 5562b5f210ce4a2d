import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/**
 * A step that works on the built site, after the pages.
 * @param work gets the folder of the site
 */
export function afterBuild(
  name: string,
  work: (folder: string, logger: AstroIntegrationLogger) => Promise<void>,
): AstroIntegration {
  return {
    name,
    hooks: { 'astro:build:done': ({ dir, logger }) => work(fileURLToPath(dir), logger) },
  };
}
