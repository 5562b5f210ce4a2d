import { isLocator, parseLocator } from '../../model/text/locator.ts';
import { formatPinpoint } from '../../model/text/pinpoint.ts';
import { referencePath } from '../../model/site/route.ts';
import type { OfficialPart } from '../../model/search/search-ground.ts';
import { cutExcerpt } from '../../model/search/excerpt.ts';
import { element } from '../page/element.ts';

/** Shows where a citation leads: each place with its formal citation and its first words. */
export function createCited(
  targets: readonly string[],
  { records, places }: OfficialPart,
  href: (path: string) => string,
  heading = 'Go to',
): HTMLElement {
  const entries = targets.map((target) => {
    const record = records.find(({ reference }) => reference === target);
    const declaration = places.declarations.find(({ id }) => id === target.slice(0, 4));
    const instrument = places.instruments.find(({ reference }) => reference === target);
    const pinpoint = isLocator(target) ? `, ${formatPinpoint(parseLocator(target))}` : '';
    const formal = declaration
      ? `General Assembly ${declaration.name}${pinpoint}`
      : instrument?.symbol;
    const title =
      record?.title ??
      (declaration ? `The declaration of ${declaration.id}` : (instrument?.title ?? target));
    const link = element('a', { href: href(record?.path ?? referencePath(target)) }, title);
    const entry = element('li', {}, link);
    if (formal) entry.append(element('p', { className: 'hint' }, formal));
    if (record) {
      const words = cutExcerpt(record.text, []).map(({ text }) => text);
      entry.append(element('p', { className: 'excerpt official' }, ...words));
    }
    entry.dataset['reference'] = target;
    return entry;
  });
  return element(
    'section',
    { className: 'cited' },
    element('h2', {}, heading),
    element('ol', {}, ...entries),
  );
}
