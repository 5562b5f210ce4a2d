import { formatPinpoint, isLocator, parseLocator } from '../model/locator.ts';
import { referencePath, withBase } from '../model/route.ts';
import type { Group, Result, Section } from '../model/search/answer.ts';
import { cutExcerpt } from '../model/search/excerpt.ts';
import { explainSection } from '../model/search/explain.ts';
import { addMatches } from '../model/search/add-matches.ts';
import type { Reply } from '../model/search/reply.ts';
import { searchKinds } from '../model/search/search-record.ts';
import { element } from './element.ts';
import { createVerdict } from './quotation-verdict.ts';
import type { SearchGround } from './search-ground.ts';

/** Results of a kind that are shown before more are asked for. */
const first = 4;
const href = (path: string) => withBase(import.meta.env.BASE_URL, path);

/** Everything a reply shows, in order: the place cited, the quotation checked, what is not there, what is. */
export function listReplyParts(
  reply: Reply,
  ground: SearchGround,
  search: (text: string) => void,
): HTMLElement[] {
  const { citation, quotation, answer, notice, offers } = reply;
  return [
    ...(citation && citation.targets.length > 0 ? [createCited(citation.targets, ground)] : []),
    ...(quotation
      ? [
          element(
            'section',
            {},
            element('h2', {}, 'Checked as a quotation'),
            createVerdict(quotation.result, ground),
          ),
        ]
      : []),
    ...(notice && !quotation ? [element('p', { className: 'notice-line' }, notice)] : []),
    ...(offers.length > 0 && !quotation ? [createOffers(offers, search)] : []),
    ...answer.groups.map(createGroup),
  ];
}

function createCited(targets: readonly string[], { records, places }: SearchGround): HTMLElement {
  const entries = targets.map((target) => {
    const record = records.find(({ reference }) => reference === target);
    const year = target.slice(0, 4);
    const declaration = places.declarations.find(({ id }) => id === year);
    const pinpoint = isLocator(target) ? `, ${formatPinpoint(parseLocator(target))}` : '';
    const formal = declaration ? `General Assembly ${declaration.name}${pinpoint}` : '';
    const title = record?.title ?? (declaration ? `The declaration of ${year}` : target);
    const words = record
      ? element(
          'p',
          { className: 'excerpt official' },
          ...cutExcerpt(record.text, []).map(({ text }) => text),
        )
      : '';
    const link = element('a', { href: href(record?.path ?? referencePath(target)) }, title);
    const entry = element('li', {}, link, element('p', { className: 'hint' }, formal), words);
    entry.dataset['reference'] = target;
    return entry;
  });
  return element(
    'section',
    { className: 'cited' },
    element('h2', {}, 'Cited'),
    element('ol', {}, ...entries),
  );
}

function createOffers(offers: readonly string[], search: (text: string) => void): HTMLElement {
  const buttons = offers.map((offer) => {
    const button = element('button', { type: 'button' }, offer);
    button.addEventListener('click', () => search(offer));
    return button;
  });
  return element('p', { className: 'offers' }, 'Search instead for: ', ...buttons);
}

function createGroup(group: Group): HTMLElement {
  const { kind, sections } = group;
  const box = element(
    'section',
    { className: `group ${kind}` },
    element('h2', {}, searchKinds[kind]),
  );
  for (const [at, section] of sections.entries()) {
    const reason = explainSection(section, group, at === 0);
    if (reason) box.append(element('p', { className: 'reason' }, reason));
    box.append(...createList(section, kind));
  }
  return box;
}

function createList({ results }: Section, kind: Group['kind']): HTMLElement[] {
  const list = element(
    'ol',
    {},
    ...results.slice(0, first).map((result) => createEntry(result, kind)),
  );
  if (results.length <= first) return [list];
  const more = element('button', { type: 'button' }, `Show all ${results.length}`);
  more.addEventListener('click', () => {
    const rest = results.slice(first).map((result) => createEntry(result, kind));
    list.append(...rest);
    more.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  return [list, more];
}

function createEntry({ record, marks, missing }: Result, kind: Group['kind']): HTMLLIElement {
  const isUnit = isLocator(record.reference);
  const words = element('p', { className: kind === 'text' ? 'excerpt official' : 'excerpt' });
  for (const { text, match } of cutExcerpt(record.text, marks))
    words.append(match ? element('mark', {}, text) : text);
  const link = element(
    'a',
    { href: href(isUnit ? addMatches(record.path, marks) : record.path) },
    record.title,
  );
  const entry = element(
    'li',
    {},
    link,
    ...(record.context ? [element('p', { className: 'hint' }, record.context)] : []),
    words,
  );
  entry.dataset['reference'] = record.reference;
  if (missing.length > 0)
    entry.append(element('p', { className: 'hint' }, `Without: ${missing.join(', ')}`));
  return entry;
}
