import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { unitFragment } from '../../../src/model/site/route.ts';
import {
  findParagraphLocator,
  isDeclarationId,
  isLocator,
  parseLocator,
} from '../../../src/model/text/locator.ts';
import { formatPlaceInResolution } from '../../../src/model/text/pinpoint.ts';
import type { CslItem } from '../../../src/model/cite/csl-item.ts';
import type { BuiltPage, BuiltSite } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';
import { readReferenceTags } from './read-reference-tags.ts';

/** Files beside everything that has an address in a declaration. */
const forCiting = ['bib', 'ris', 'csl.json'] as const;
const endings = [...forCiting, 'txt', 'json'] as const;

/**
 * Each unit and each declaration has all its files, its pages lead to them, and what reference managers read from them
 * is its symbol, its place, its date and its address.
 */
export const unitFiles = createRule({
  name: 'unit-files',
  hint: 'See src/pages/[declaration] and src/export/cite/citation-file.ts.',
  check: async (site, note) => {
    const pages = new Map(site.pages.map((page) => [page.path, page]));
    const places = listPlaces(site);
    const faulty = new Set<string>();
    for (const place of places) {
      const fault = (message: string) => {
        faulty.add(place);
        note(`/${place}`, message);
      };
      const path = `/${isLocator(place) ? findParagraphLocator(place) : place}/`;
      const page = pages.get(path);
      const isLinked = (from: BuiltPage | undefined, name: 'a' | 'link', ending: string) =>
        from?.root
          .findAll(name)
          .some((link) => link.attribute('href') === `${site.base}${place}.${ending}`);
      for (const ending of endings) {
        if (!site.files.has(`/${place}.${ending}`)) fault(`has no file .${ending}`);
        if (!isLinked(pages.get(`${path}cite/`), 'a', ending))
          fault(`has no link to .${ending} on ${path}cite/`);
      }
      if (!isLinked(page, 'link', 'json')) fault(`is not named as data in the head of ${path}`);
      const expected = await describePlace(site, place, page);
      for (const ending of forCiting) {
        if (!site.files.has(`/${place}.${ending}`)) continue;
        const found = readEntry(String(await site.read(`/${place}.${ending}`)));
        if (found !== expected) fault(`is “${found}” in .${ending}, not “${expected}”`);
      }
      const tags = (pages.get(`/${place}/`)?.root.findAll('meta') ?? []).map(
        (tag) => [tag.attribute('name') ?? '', tag.attribute('content') ?? ''] as const,
      );
      const found = formatEntry(readReferenceTags(tags));
      if (found !== expected) fault(`is “${found}” in the tags of /${place}/, not “${expected}”`);
    }
    const whole = places.filter((place) => !isLocator(place)).length;
    const right = places.filter((place) => isLocator(place) && !faulty.has(place)).length;
    return `${right}/${places.length - whole} units and ${whole} declarations with ${endings.length} files each; author, kind, symbol, place, date and address are read back from ${forCiting.join(', ')} and the tags of the page`;
  },
});

/** Every unit, and every declaration that has units. */
function listPlaces({ pages }: BuiltSite): string[] {
  const units = pages
    .filter(({ path }) => isDeclarationId(path.replaceAll('/', '')))
    .flatMap(({ root }) => root.findAll().flatMap((one) => one.attribute('data-locator') ?? []));
  return [...new Set(units.map((unit) => parseLocator(unit).declaration)), ...units];
}

/**
 * What a reference manager must find:
 * `report | Resolution | United Nations General Assembly | A/RES/80/9 | annex, para. 18 (d) | 2025-11-24 | https://…/2025/18/#d`.
 */
async function describePlace(
  site: BuiltSite,
  place: string,
  page: BuiltPage | undefined,
): Promise<string> {
  const declaration = JSON.parse(
    String(await site.read(`/${isLocator(place) ? parseLocator(place).declaration : place}.json`)),
  );
  const address = page?.root
    .findAll('link')
    .find((link) => link.attribute('rel') === 'canonical')
    ?.attribute('href');
  const unit = isLocator(place) ? parseLocator(place) : null;
  return [
    'report',
    'Resolution',
    'United Nations General Assembly',
    declaration.symbol,
    formatPlaceInResolution(declaration, unit && place),
    declaration.adopted,
    `${address}${unit?.letter ? `#${unitFragment(place, 'own')}` : ''}`,
  ].join(' | ');
}

/** The same as the citation library reads it from a file; it had no part in writing it. */
function readEntry(text: string): string {
  return formatEntry(new Cite(text).data[0] ?? {});
}

function formatEntry(entry: object): string {
  const { type, genre, author, number, note, issued, URL: address } = entry as Partial<CslItem>;
  // BibTeX knows no name of a body: in braces of its own it is read as a family name.
  const names = author?.map(
    ({ literal, family }: { literal?: string; family?: string }) => literal ?? family,
  );
  const day = issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  return [type, genre, names?.join('; '), number, note ?? '', day, address].join(' | ');
}
