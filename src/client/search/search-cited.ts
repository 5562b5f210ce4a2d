import { isLocator, parseLocator } from '../../model/text/locator.ts';
import { formatPinpoint } from '../../model/text/pinpoint.ts';
import { referencePath, withBase } from '../../model/site/route.ts';
import { cutExcerpt } from '../../model/search/excerpt.ts';
import { element } from '../page/element.ts';
import type { SearchGround } from './search-ground.ts';

/** Shows where a citation leads: each place with its formal citation and its first words. */
export function createCited(
  targets: readonly string[],
  ground: SearchGround,
  heading = 'Cited',
): HTMLElement {
  const places = targets.map((target) => createPlace(target, ground));
  return element(
    'section',
    { className: 'cited' },
    element('h2', {}, heading),
    element('ol', {}, ...places),
  );
}

function createPlace(target: string, { records, places }: SearchGround): HTMLLIElement {
  const record = records.find(({ reference }) => reference === target);
  const declaration = places.declarations.find(({ id }) => id === target.slice(0, 4));
  const pinpoint = isLocator(target) ? `, ${formatPinpoint(parseLocator(target))}` : '';
  const formal = declaration ? `General Assembly ${declaration.name}${pinpoint}` : record?.context;
  const title = record?.title ?? (declaration ? `The declaration of ${declaration.id}` : target);
  const href = withBase(import.meta.env.BASE_URL, record?.path ?? referencePath(target));
  const place = element('li', {}, element('a', { href }, title));
  if (formal) place.append(element('p', { className: 'hint' }, formal));
  if (record) {
    const words = cutExcerpt(record.text, []).map(({ text }) => text);
    const official = record.kind === 'text' ? 'excerpt official' : 'excerpt';
    place.append(element('p', { className: official }, ...words));
  }
  place.dataset['reference'] = target;
  return place;
}
