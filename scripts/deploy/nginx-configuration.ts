import { mediaTypes } from '../../src/export/format/media-type.ts';
import {
  commonHeaders,
  hashedCaching,
  hashedFolders,
  headerPolicy,
  otherCaching,
  ownResource,
  savedHeader,
  savedPlaces,
  searchWorker,
  searchWorkerPolicy,
  sharedEndings,
  sharedReading,
  sharedResource,
} from '../../src/model/site/security-policy.ts';

/** What a configuration is written for. */
export interface NginxPlace {
  /** Folder of the built site, with the files compressed beforehand. */
  readonly folder: string;
  /** `80`, or an address and a port. */
  readonly listen: string;
  readonly name: string;
  /** Base path the site was built for. */
  readonly base: string;
  /** Whether nginx has its module for files compressed with Brotli. */
  readonly brotli: boolean;
}

/**
 * The configuration of a site for nginx: to be included where servers are.
 * Headers are set once, with values that follow from the address: one set in a location would undo all others.
 */
export function formatNginxConfiguration({
  folder,
  listen,
  name,
  base,
  brotli,
}: NginxPlace): string {
  const root = base.replace(/\/?$/, '/');
  const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
  const pattern = (path: string) => path.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');
  const shared = `\\.(${sharedEndings.join('|')})$`;
  const headers = Object.entries(commonHeaders).map(
    ([key, value]) => `  add_header ${key} ${quote(value)} always;`,
  );
  // nginx looks at the last ending alone.
  const types = Object.entries(mediaTypes)
    .filter(([ending]) => !ending.includes('.'))
    .map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending};`);
  return `map $uri $page_caching {
  default ${quote(otherCaching)};
${hashedFolders.map((one) => `  "~^${pattern(root + one)}" ${quote(hashedCaching)};`).join('\n')}
}
map $uri $page_policy {
  default ${quote(headerPolicy)};
  ${root}${searchWorker} ${quote(searchWorkerPolicy)};
}
map $uri $page_disposition {
  default "";
${savedPlaces.map((one) => `  "~^${pattern(root + one)}${one.endsWith('/') ? '' : '$'}" ${quote(savedHeader)};`).join('\n')}
}
map $uri $page_sharing {
  default ${ownResource};
  "~${shared}" ${sharedResource};
}
map $uri $page_reading {
  default "";
  "~${shared}" "${sharedReading}";
}
server {
  listen ${listen};
  server_name ${name};
  server_tokens off;
  absolute_redirect off;
  access_log off;
${root === '/' ? `  root ${quote(folder)};` : `  location ${root} {\n    alias ${quote(folder.replace(/\/?$/, '/'))};\n  }`}
  index index.html;
  error_page 403 404 =404 ${root}404.html;
  charset utf-8;
  charset_types text/css text/plain text/csv text/markdown text/javascript application/json application/xml application/x-bibtex;
  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  gzip_static on;
  gzip_vary on;
  ${brotli ? 'brotli_static on;' : '# brotli_static on;  (with the package libnginx-mod-http-brotli-static)'}
  add_header Content-Security-Policy $page_policy always;
  add_header Cache-Control $page_caching always;
  add_header Content-Disposition $page_disposition;
  add_header Cross-Origin-Resource-Policy $page_sharing always;
  add_header Access-Control-Allow-Origin $page_reading always;
${headers.join('\n')}
}
`;
}
