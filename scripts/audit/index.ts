/** `npm run audit`: every rule on the built site, all faults at once. */
import { resolve } from 'node:path';
import { reportIssues } from '../issue.ts';
import { accessibility } from './accessibility.ts';
import { akomaNtoso } from './akoma-ntoso.ts';
import { readBuiltSite } from './built-site.ts';
import { charts } from './charts.ts';
import { csv } from './csv.ts';
import { dataPage } from './data-page.ts';
import { discovery } from './discovery.ts';
import { copies } from './copies.ts';
import { fidelity } from './fidelity.ts';
import { html } from './html.ts';
import { jsonSchema } from './json-schema.ts';
import { linkedData } from './linked-data.ts';
import { links } from './links.ts';
import { offline } from './offline.ts';
import { origin } from './origin.ts';
import { permanence } from './permanence.ts';
import { redirects } from './redirects.ts';
import { sealed } from './sealed.ts';
import { searchWeight } from './search-weight.ts';
import { shareImages } from './share-images.ts';
import { sourceSize } from './source-size.ts';
import { supplyChain } from './supply-chain.ts';
import { unitFiles } from './unit-files.ts';
import { weight } from './weight.ts';

const rules = [
  fidelity,
  copies,
  supplyChain,
  akomaNtoso,
  jsonSchema,
  csv,
  dataPage,
  unitFiles,
  linkedData,
  discovery,
  redirects,
  shareImages,
  links,
  html,
  weight,
  origin,
  permanence,
  sourceSize,
  searchWeight,
  charts,
  accessibility,
  sealed,
  offline,
];

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
const site = await readBuiltSite(resolve('dist'), base);
const wanted = process.argv.slice(2);
for (const rule of rules.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const { issues, summary } = await rule.check(site);
  reportIssues(issues);
  console.log(`${issues.length === 0 ? 'ok  ' : 'FAIL'} ${rule.name}: ${summary}`);
}
