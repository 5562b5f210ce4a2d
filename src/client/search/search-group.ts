import { isLocator } from '../../model/text/locator.ts';
import { withBase } from '../../model/site/route.ts';
import { addMatches } from '../../model/search/add-matches.ts';
import type { Group, Result, Section } from '../../model/search/answer.ts';
import { cutExcerpt } from '../../model/search/excerpt.ts';
import { explainSection } from '../../model/search/explain.ts';
import { searchKinds } from '../../model/search/search-record.ts';
import { element } from '../page/element.ts';

/** Results of a section that are shown before more are asked for. */
const first = 4;

/** Shows the results of one kind, section by section, each with what it rests on. */
export function createGroup(group: Group): HTMLElement {
  const { kind, sections } = group;
  const box = element('section', { className: `group ${kind}` });
  box.append(element('h2', {}, searchKinds[kind]));
  for (const [at, section] of sections.entries()) {
    const reason = explainSection(section, group, at === 0);
    if (reason) box.append(element('p', { className: 'reason' }, reason));
    box.append(...createList(section));
  }
  return box;
}

function createList({ results }: Section): HTMLElement[] {
  const list = element('ol', {}, ...results.slice(0, first).map(createEntry));
  if (results.length <= first) return [list];
  const more = element('button', { type: 'button' }, `Show all ${results.length}`);
  more.addEventListener('click', () => {
    const rest = results.slice(first).map(createEntry);
    list.append(...rest);
    more.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  return [list, more];
}

function createEntry({ record, marks, missing }: Result): HTMLLIElement {
  const { kind, reference, path, title, context, text } = record;
  // Only where the official words stand as they are can places be counted in them.
  const marked = isLocator(reference) ? addMatches(path, marks) : path;
  const link = element('a', { href: withBase(import.meta.env.BASE_URL, marked) }, title);
  const entry = element('li', {}, link);
  if (context) entry.append(element('p', { className: 'hint' }, context));
  const words = element('p', { className: kind === 'text' ? 'excerpt official' : 'excerpt' });
  for (const piece of cutExcerpt(text, marks))
    words.append(piece.match ? element('mark', {}, piece.text) : piece.text);
  entry.append(words);
  if (missing.length > 0)
    entry.append(element('p', { className: 'hint' }, `Without: ${missing.join(', ')}`));
  entry.dataset['reference'] = reference;
  return entry;
}
