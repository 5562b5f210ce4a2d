import { isLocator } from '../../model/text/locator.ts';
import { addMatches } from '../../model/search/add-matches.ts';
import { cutExcerpt } from '../../model/search/excerpt.ts';
import type { Result, ShownGroup } from '../../model/search/reply.ts';
import { searchKinds } from '../../model/search/record/search-record.ts';
import { element } from '../page/element.ts';

type ToHref = (path: string) => string;

/**
 * Shows the results of one kind, section by section, each with what it rests on.
 * @param more fetches the results of a section that are not shown yet
 */
export function createGroup(
  { kind, sections }: ShownGroup,
  href: ToHref,
  more: (section: number) => Promise<Result[]>,
): HTMLElement {
  const box = element('section', { className: `group ${kind}` });
  box.append(element('h2', {}, searchKinds[kind]));
  for (const [at, { reason, results, count }] of sections.entries()) {
    if (reason) box.append(element('p', { className: 'reason' }, reason));
    const list = element('ol', {}, ...results.map((result) => createEntry(result, href)));
    box.append(list);
    if (count <= results.length) continue;
    const button = element('button', { type: 'button' }, `Show all ${count}`);
    button.addEventListener('click', async () => {
      try {
        const rest = (await more(at)).map((result) => createEntry(result, href));
        list.append(...rest);
        button.remove();
        rest[0]?.querySelector('a')?.focus();
      } catch {
        button.textContent = 'They could not be loaded. Try again';
      }
    });
    box.append(button);
  }
  return box;
}

function createEntry({ record, marks, missing, matched }: Result, href: ToHref): HTMLLIElement {
  const { kind, reference, path, title, context, text } = record;
  // Only where the official words stand as they are can places be counted in them.
  const marked = isLocator(reference) ? addMatches(path, marks) : path;
  const entry = element('li', {}, element('a', { href: href(marked) }, title));
  if (context) entry.append(element('p', { className: 'hint' }, context));
  const words = element('p', { className: kind === 'text' ? 'excerpt official' : 'excerpt' });
  for (const piece of cutExcerpt(text, marks))
    words.append(piece.match ? element('mark', {}, piece.text) : piece.text);
  entry.append(words);
  if (matched.length > 0)
    entry.append(element('p', { className: 'hint' }, `Also searched as: ${matched.join('; ')}`));
  if (missing.length > 0)
    entry.append(element('p', { className: 'hint' }, `Missing: ${missing.join(', ')}`));
  entry.dataset['reference'] = reference;
  return entry;
}
