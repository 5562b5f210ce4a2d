/** Looks up any word or phrase in the texts: how often, where, in which forms. Nothing typed leaves the page. */
import { labelUnit } from '../../model/text/label.ts';
import { unitPath, withBase } from '../../model/site/route.ts';
import { countWordTokens, toRate } from '../../model/word/vocabulary.ts';
import { findWordUse, formatForms, formatTimes } from '../../model/word/word-use.ts';
import { element } from '../page/element.ts';
import { loadTexts, type HeldText } from '../page/held-texts.ts';

const place = document.querySelector<HTMLElement>('[data-word-lookup]');
if (place) setUp(place, JSON.parse(place.dataset['wordLookup'] ?? '[]') as string[]);

function setUp(place: HTMLElement, ids: readonly string[]): void {
  const input = element('input', {
    type: 'search',
    id: 'word',
    autocomplete: 'off',
    spellcheck: false,
  });
  const label = element('label', { htmlFor: 'word' }, 'A word or phrase');
  const status = element('div');
  status.setAttribute('role', 'status');
  place.replaceChildren(label, input, status);
  const refresh = async () => {
    const words = input.value.trim();
    try {
      const texts = await loadTexts(ids);
      if (words !== input.value.trim()) return;
      status.replaceChildren(
        ...(/\p{L}|\p{N}/u.test(words) ? texts.map((text) => describe(text, words)) : []),
      );
    } catch {
      status.replaceChildren(
        element('p', {}, 'The texts could not be loaded. Check the connection and type again.'),
      );
    }
  };
  input.addEventListener('focus', () => void refresh(), { once: true });
  input.addEventListener('input', () => void refresh());
}

function describe({ id, units }: HeldText, words: string): HTMLElement {
  const { count, places, forms } = findWordUse(units, [words]);
  const found = element(
    'p',
    {},
    element('b', {}, `${id}: `),
    formatTimes(count, toRate(count, countWordTokens(units))),
  );
  for (const [index, { unit }] of places.entries()) {
    const link = element(
      'a',
      { href: withBase(import.meta.env.BASE_URL, unitPath(unit)) },
      labelUnit(unit).replace(/^.*paragraph /, ''),
    );
    link.setAttribute('aria-label', labelUnit(unit));
    found.append(index > 0 ? ', ' : ', in ', link);
  }
  found.append(formatForms(forms, words));
  return found;
}
