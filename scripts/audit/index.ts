/** `npm run audit`: every rule on the built site, all faults at once. */
import { resolve } from 'node:path';
import { reportIssues } from '../../src/content/issue.ts';
import { accessibility } from './page/accessibility.ts';
import { akomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import { readBuiltSite } from './rule/built-site.ts';
import { charts } from './figure/charts.ts';
import { csv } from './dataset/csv.ts';
import { dataPackage } from './dataset/data-package.ts';
import { dataPage } from './dataset/data-page.ts';
import { discovery } from './page/discovery.ts';
import { clauseCount } from './figure/clause-count.ts';
import { copies } from './copies/copies.ts';
import { fileKinds } from './dataset/file-kinds.ts';
import { figureCount } from './figure/figure-count.ts';
import { fidelity } from './text/fidelity.ts';
import { html } from './page/html.ts';
import { jsonSchema } from './dataset/json-schema.ts';
import { linkedData } from './dataset/linked-data.ts';
import { linkBasis } from './statement/link-basis.ts';
import { links } from './address/links.ts';
import { offline } from './offline/offline.ts';
import { origin } from './address/origin.ts';
import { pageMarkdown } from './text/page-markdown.ts';
import { permanence } from './address/permanence.ts';
import { preview } from './address/preview.ts';
import { redirects } from './address/redirects.ts';
import { saidThere } from './statement/said-there.ts';
import { sealed } from './offline/sealed.ts';
import { searchWeight } from './search/search-weight.ts';
import { shareImages } from './page/share-images.ts';
import { supplyChain } from './project/supply-chain.ts';
import { unitFiles } from './text/unit-files.ts';
import { weight } from './page/weight.ts';
import { ourWords } from './page/our-words.ts';
import { workbook } from './dataset/workbook.ts';

const rules = [
  fidelity,
  pageMarkdown,
  copies,
  supplyChain,
  akomaNtoso,
  jsonSchema,
  csv,
  workbook,
  fileKinds,
  dataPackage,
  dataPage,
  unitFiles,
  linkedData,
  discovery,
  redirects,
  shareImages,
  links,
  html,
  weight,
  ourWords,
  origin,
  permanence,
  preview,
  searchWeight,
  charts,
  linkBasis,
  saidThere,
  figureCount,
  clauseCount,
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
