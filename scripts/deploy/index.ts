/**
 * `npm run deploy:nginx -- <folder>`: the built site with files compressed beforehand, and its configuration for nginx.
 * ROOT is the folder on the server (`/var/www/every-paragraph`), SERVER_NAME its name, BASE_PATH as in the build.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compressFiles } from './compress-files.ts';
import { refusePreview } from './refuse-preview.ts';
import { formatNginxConfiguration } from './nginx-configuration.ts';

const [target] = process.argv.slice(2);
if (!target) {
  console.error('Name the folder to write into: npm run deploy:nginx -- deployment');
  process.exit(1);
}
try {
  await refusePreview(resolve('dist'));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
const folder = resolve(target);
await mkdir(folder, { recursive: true });
await cp(resolve('dist'), join(folder, 'site'), { recursive: true });
const count = await compressFiles(join(folder, 'site'), 'most');
const configuration = formatNginxConfiguration({
  folder: process.env['ROOT'] ?? '/var/www/every-paragraph',
  listen: '80',
  name: process.env['SERVER_NAME'] ?? '_',
  base: process.env['BASE_PATH'] ?? '/',
  brotli: process.env['BROTLI'] !== 'off',
});
await writeFile(join(folder, 'nginx.conf'), configuration);
console.log(
  `${join(target, 'site')}: the site, ${count} files compressed beforehand\n${join(target, 'nginx.conf')}: its configuration`,
);
