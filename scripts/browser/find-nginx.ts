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

/** An nginx on this computer, and its module for files compressed with Brotli if it has one. */
export interface FoundNginx {
  readonly program: string;
  readonly brotli: string | null;
}

/** Finds an nginx: the path in NGINX_PATH, else the usual places; null if there is none. Nothing is installed. */
export function findNginx(): FoundNginx | null {
  const program = [process.env['NGINX_PATH'], ...places].find(
    (place) => place && existsSync(place),
  );
  return program ? { program, brotli: modules.find((place) => existsSync(place)) ?? null } : null;
}
