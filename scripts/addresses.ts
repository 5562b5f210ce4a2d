/** `npm run addresses`: adds the new addresses of the built site to the list of permanent ones; takes none away. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { listAddresses } from './audit/address/address-list.ts';
import { readBuiltSite } from './audit/rule/built-site.ts';

const file = 'content/permanent-addresses.txt';
const site = await readBuiltSite(
  resolve('dist'),
  (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/'),
);
const listed = (await readFile(file, 'utf8').catch(() => ''))
  .split('\n')
  .filter((line) => line !== '');
const fresh = listAddresses(site).filter((address) => !listed.includes(address));
await writeFile(file, [...listed, ...fresh, ''].join('\n'));
console.log(`${fresh.length} addresses added, ${listed.length + fresh.length} in all`);
