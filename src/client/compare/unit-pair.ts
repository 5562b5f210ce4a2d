/** Any two units of the texts beside each other; the address says which. */
import { compareTexts } from '../../model/compare/difference.ts';
import type { Extent } from '../../model/text/extent.ts';
import { labelUnit } from '../../model/text/label.ts';
import { explainUnit, parsePair, type Pair } from '../../model/compare/pair.ts';
import { comparePath, withBase } from '../../model/site/route.ts';
import { formatShare } from '../../model/compare/share.ts';
import { createDifferenceView } from './difference-view.ts';
import { element } from '../page/element.ts';
import { loadTexts, type HeldText } from '../page/held-texts.ts';

/** Makes the choice and the view inside an element, and follows the address from then on. */
export function openPair(place: HTMLElement): void {
  const extents = JSON.parse(place.dataset['extents'] ?? '[]') as Extent[];
  const choices = element('div', { className: 'filter' });
  const status = element('p', { className: 'soft' });
  status.setAttribute('role', 'status');
  const view = element('div');
  place.replaceChildren(choices, status, view);

  const refresh = async () => {
    const pair = parsePair(location.hash);
    try {
      const texts = await loadTexts(extents.map(({ id }) => id));
      if (!choices.hasChildNodes()) choices.append(...createChoices(texts));
      const selects = [...choices.querySelectorAll('select')];
      if (pair) selects.forEach((select, index) => (select.value = pair[index] ?? ''));
      const [message, shown] = pair ? describe(pair, texts, extents) : ['', null];
      status.textContent = message;
      view.replaceChildren(...(shown ? [shown] : []));
    } catch {
      status.textContent =
        'The texts could not be loaded. Check the connection and load the page again.';
    }
  };
  const follow = async () => {
    await refresh();
    if (parsePair(location.hash)) place.closest('section')?.querySelector('h2')?.scrollIntoView();
  };

  choices.addEventListener('change', () => {
    const [before, after] = [...choices.querySelectorAll('select')].map(({ value }) => value);
    if (!before || !after) return;
    history.replaceState(
      null,
      '',
      withBase(import.meta.env.BASE_URL, comparePath([before, after])),
    );
    void refresh();
  });
  addEventListener('hashchange', () => void follow());
  void follow();
}

function createChoices(texts: readonly HeldText[]): HTMLElement[] {
  return ['First', 'Second'].map((name) => {
    const select = element('select', {}, element('option', { value: '' }, 'Choose a paragraph'));
    for (const { id, units } of texts) {
      const options = units.map(({ locator }) =>
        element('option', { value: locator }, labelUnit(locator)),
      );
      select.append(element('optgroup', { label: id }, ...options));
    }
    return element('label', {}, name, select);
  });
}

/** What is to be said of a pair, and the view of it; no view if a unit does not exist. */
function describe(
  pair: Pair,
  texts: readonly HeldText[],
  extents: readonly Extent[],
): [string, HTMLElement | null] {
  const units = new Map(texts.flatMap((text) => text.units.map((unit) => [unit.locator, unit])));
  const faults = pair.flatMap((unit) => explainUnit(unit, new Set(units.keys()), extents) ?? []);
  const [before, after] = pair.map((unit) => units.get(unit));
  if (faults.length > 0 || !before || !after) return [[...new Set(faults)].join(' '), null];
  const difference = compareTexts([before], [after]);
  const share = {
    words: difference.carried.reduce((sum, { words }) => sum + words, 0),
    of: difference.words.before,
  };
  const message = `Our calculation: ${share.words} of the ${share.of} words of the first (${formatShare(share)}) stand in the second.`;
  return [
    `${message} Struck out: only in the first. Underlined: only in the second. Dotted: in another place.`,
    createDifferenceView(difference),
  ];
}
