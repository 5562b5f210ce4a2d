import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findNginx } from '../../../scripts/browser/find-nginx.ts';
import { serveNginx } from '../../../scripts/browser/serve-nginx.ts';
import { serveSite, type SiteServer } from '../../../scripts/browser/serve-site.ts';
import { formatTally } from './policy-tally.ts';
import { siteFolder } from './site-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    address: string;
    /** What serves it: nginx with the headers and the caching that are published for it, or Astro's preview without them. */
    server: 'nginx' | 'preview' | 'elsewhere';
    /** Whether the server can send files that were compressed with Brotli beforehand. */
    brotli: boolean;
    /** File in which the test files note pages opened and violations of the security policy. */
    tally: string;
  }
}

/**
 * Serves the built site for the time of the tests: by nginx if there is one.
 * TEST_SERVER=preview does without; SITE_ADDRESS names a site that is served already.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'every-paragraph-tally-'));
  const tally = join(folder, 'tally');
  await writeFile(tally, '');
  project.provide('tally', tally);
  const { address, name, stop } = await provideSite(project);
  return async () => {
    await stop();
    console.info(formatTally(await readFile(tally, 'utf8'), address, name));
    await rm(folder, { recursive: true });
  };
}

async function provideSite(
  project: TestProject,
): Promise<{ address: string; name: string; stop: () => Promise<void> }> {
  const named = process.env['SITE_ADDRESS'];
  if (named) {
    const address = named.replace(/\/?$/, '/');
    project.provide('address', address);
    project.provide('server', 'elsewhere');
    project.provide('brotli', false);
    return { address, name: address, stop: async () => {} };
  }
  const { server, kind, brotli } = await startServer();
  project.provide('address', server.address);
  project.provide('server', kind);
  project.provide('brotli', brotli);
  return {
    ...server,
    name: kind === 'nginx' ? 'nginx' : 'Astro’s preview, without headers',
  };
}

async function startServer(): Promise<{
  server: SiteServer;
  kind: 'nginx' | 'preview';
  brotli: boolean;
}> {
  const nginx = process.env['TEST_SERVER'] === 'preview' ? null : findNginx();
  if (nginx) {
    console.info(
      `Served by nginx${nginx.brotli ? '' : ', without Brotli: libnginx-mod-http-brotli-static is not there'}.`,
    );
    return {
      server: await serveNginx(nginx, siteFolder, '/'),
      kind: 'nginx',
      brotli: nginx.brotli !== null,
    };
  }
  console.warn(
    'NOT TESTED WITH NGINX: none found (Debian: nginx-light, elsewhere NGINX_PATH=its program). Served by the preview.',
  );
  return { server: await serveSite(siteFolder, '/'), kind: 'preview', brotli: false };
}
