import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];
const modules = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
];

/** An nginx on this computer, and its module for files compressed with Brotli where there is one. */
export interface FoundNginx {
  readonly program: string;
  readonly brotli: string | null;
}

/** Finds an nginx (NGINX_PATH, the usual places) or installs Debian's package where that is possible; null where neither works. */
export function ensureNginx(): FoundNginx | null {
  const found = findNginx();
  if (found) return found;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return null;
  try {
    // The package would start a server of its own.
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const options = { stdio: 'ignore', env: environment, timeout: 120_000 } as const;
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync(
      'apt-get',
      [
        'install',
        '-y',
        '-q',
        '--no-install-recommends',
        'nginx-light',
        'libnginx-mod-http-brotli-static',
      ],
      options,
    );
  } catch {
    return null;
  }
  return findNginx();
}

function findNginx(): FoundNginx | null {
  const program = [process.env['NGINX_PATH'], ...places].find(
    (place) => place && existsSync(place),
  );
  return program ? { program, brotli: modules.find((place) => existsSync(place)) ?? null } : null;
}
