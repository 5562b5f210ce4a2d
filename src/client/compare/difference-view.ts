import type { Difference } from '../../model/compare/difference.ts';
import { listMarkedTexts, type Side } from '../../model/compare/difference-markup.ts';
import { labelUnit } from '../../model/text/label.ts';
import { unitPath, withBase } from '../../model/site/route.ts';
import { element } from '../page/element.ts';

/** Two units as the build shows them: both in one text, then side by side. */
export function createDifferenceView(difference: Difference): HTMLElement {
  const sides = (['before', 'after'] as const).map((side) => {
    const locator = difference[side][0]?.locator ?? '';
    const link = element(
      'a',
      { href: withBase(import.meta.env.BASE_URL, unitPath(locator)) },
      labelUnit(locator),
    );
    return element('div', {}, element('b', {}, link), createText(difference, side));
  });
  return element(
    'div',
    {},
    element('div', { className: 'sides' }, ...sides),
    element('h3', {}, 'Both in one'),
    createText(difference, 'both'),
  );
}

function createText(difference: Difference, side: Side): HTMLElement {
  const text = element('p', { className: 'diff' });
  for (const { element: name, kind, lead, text: words } of listMarkedTexts(difference, side))
    text.append(lead, name ? element(name, { className: kind ?? '' }, words) : words);
  return text;
}
