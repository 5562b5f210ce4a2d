import { isRedirect, type BuiltPage, type BuiltSite } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';
import { listDepartures, loadVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a page of each kind says it is, in the terms of schema.org, with the keys it must have. */
const kinds: readonly { path: RegExp; type: string; keys: readonly string[] }[] = [
  {
    path: /^\/\d{4}\/\d+\/$/,
    type: 'Legislation',
    keys: [
      'name',
      'legislationIdentifier',
      'legislationType',
      'legislationDate',
      'legislationPassedBy',
      'inLanguage',
      'isBasedOn',
      'isPartOf',
    ],
  },
  {
    path: /^\/\d{4}\/$/,
    type: 'Legislation',
    keys: [
      'name',
      'legislationIdentifier',
      'legislationType',
      'legislationDate',
      'legislationPassedBy',
      'inLanguage',
      'isBasedOn',
      'hasPart',
    ],
  },
  {
    path: /^\/statements\/./,
    type: 'CreativeWork',
    // What was said elsewhere than at a meeting has no “recordedAt”.
    keys: ['name', 'creator', 'isBasedOn', 'about'],
  },
  { path: /^\/data\/$/, type: 'DataCatalog', keys: ['name', 'dataset'] },
];

/**
 * Pages of texts, statements and data describe themselves, under their own address, in types and properties that schema.org
 * has for them; what they name is there.
 */
export const linkedData = createRule({
  name: 'linked-data',
  hint: 'See src/export/page/linked-data.ts.',
  check: async (site, note) => {
    const vocabulary = await loadVocabulary();
    let count = 0;
    const targets = new Set(
      site.pages.flatMap(({ path, root }) => [
        path,
        ...root
          .findAll()
          .flatMap((element) => element.attribute('id') ?? [])
          .map((id) => `${path}#${id}`),
      ]),
    );
    for (const page of site.pages.filter((one) => !isRedirect(one))) {
      const fault = (message: string) => note(page.file, message);
      const kind = kinds.find(({ path }) => path.test(page.path));
      const blocks = page.root
        .findAll('script')
        .filter((script) => script.attribute('type') === 'application/ld+json');
      const isHeld =
        kind?.type !== 'Legislation' ||
        page.root.findAll().some((element) => element.attribute('data-locator') !== null);
      if (kind && isHeld && blocks.length !== 1)
        fault(`has ${blocks.length} descriptions, not one`);
      for (const block of blocks) {
        count++;
        checkBlock(site, page, block.text(), kind, targets, vocabulary, fault);
      }
    }
    return `${count} pages describe themselves in terms of schema.org (${vocabulary.kinds.size} types, ${vocabulary.domains.size} properties), each with what its kind takes`;
  },
});

function checkBlock(
  site: BuiltSite,
  page: BuiltPage,
  text: string,
  kind: (typeof kinds)[number] | undefined,
  targets: ReadonlySet<string>,
  vocabulary: Vocabulary,
  fault: (message: string) => void,
): void {
  const canonical =
    page.root
      .findAll('link')
      .find((link) => link.attribute('rel') === 'canonical')
      ?.attribute('href') ?? '';
  let data: Record<string, unknown>;
  try {
    data = JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    return fault(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (data['@context'] !== 'https://schema.org') fault('is not in the terms of schema.org');
  if (kind && data['@type'] !== kind.type)
    fault(`is a ${String(data['@type'])}, not a ${kind.type}`);
  if (data['@id'] !== canonical)
    fault(`is named ${String(data['@id'])}, and the page is ${canonical}`);
  for (const departure of listDepartures(vocabulary, data)) fault(departure);
  for (const key of kind?.keys ?? []) if (!(key in data)) fault(`has no “${key}”`);
  const origin =
    canonical.slice(0, canonical.length - page.path.length) || 'https://nowhere.invalid';
  for (const address of listAddresses(data)) {
    if (!address.startsWith(`${origin}/`)) continue;
    const path = address.slice(origin.length);
    if (!targets.has(path) && !site.files.has(path))
      fault(`names ${address}, and nothing is there`);
  }
}

function listAddresses(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(listAddresses)
    : [];
}
