import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFiles } from '../deploy/compress-files.ts';
import { formatNginxConfiguration } from '../deploy/nginx-configuration.ts';
import type { FoundNginx } from './find-nginx.ts';
import { findFreePort, type SiteServer } from './serve-site.ts';

/**
 * Serves a built site with a real nginx and the configuration that is published for it.
 * @param base base path the site was built for
 * @param effort `most` to send as many bytes as the published site does; `least` starts sooner
 * @throws Error with nginx's own words if it does not start
 */
export async function serveNginx(
  { program, brotli }: FoundNginx,
  folder: string,
  base: string,
  effort: 'most' | 'least' = 'least',
): Promise<SiteServer> {
  const place = await mkdtemp(join(tmpdir(), 'every-paragraph-nginx-'));
  const site = join(place, 'site');
  await cp(folder, site, { recursive: true });
  await compressFiles(site, effort);
  const port = await findFreePort();
  const own = formatNginxConfiguration({
    folder: site,
    listen: `127.0.0.1:${port}`,
    name: '_',
    base,
    brotli: brotli !== null,
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(place, name)};`)
    .join(' ');
  await writeFile(
    join(place, 'nginx.conf'),
    `${brotli ? `load_module ${brotli};` : ''}
daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; pid ${join(place, 'pid')}; error_log stderr warn;
events { worker_connections 256; }
http { ${temporary} access_log off;
${own} }`,
  );
  const server = spawn(program, ['-p', place, '-c', join(place, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  server.stderr.on('data', (text: Buffer) => (words += text.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}${base.replace(/\/?$/, '/')}`;
  for (let attempt = 0; !(await answers(address)); attempt++) {
    if (server.exitCode !== null || attempt > 50) throw new Error(`nginx does not start: ${words}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      await rm(place, { recursive: true });
    },
  };
}

const answers = (address: string) =>
  fetch(address).then(
    (one) => one.ok,
    () => false,
  );
