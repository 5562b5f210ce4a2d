import { element } from './element.ts';
import { parseExcerpt } from './excerpt.ts';
import { loadEngine, search, type Answer, type Found } from './search-engine.ts';

const page = 8;
let boxes = 0;

/**
 * Makes a search box inside an element: input, choice of declaration, number of results, results.
 * @param leave called when a result is followed, to close what surrounds the box
 */
export function createSearchBox(place: HTMLElement, name: string, leave: () => void = () => {}): void {
  const id = `search-${++boxes}`;
  const label = element('label', { htmlFor: id, textContent: name });
  const input = element('input', { id, type: 'search', autocomplete: 'off', spellcheck: false });
  const years = createYears(id);
  const status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const list = element('ol');
  const more = element('button', { type: 'button', textContent: 'More results', hidden: true });
  place.replaceChildren(label, input, years, status, list, more);

  let answer: Answer | null = null;
  let shown = 0;
  const showMore = async () => {
    if (!answer) return;
    const found = await answer.load(shown, page);
    list.append(...found.map(toEntry));
    shown += found.length;
    more.hidden = shown >= answer.total;
  };
  const ask = async () => {
    const words = input.value.trim();
    if (words === '') return show('', []);
    try {
      const next = await search(words, years.querySelector('input:checked')?.getAttribute('value') || null);
      if (!next || words !== input.value.trim()) return;
      answer = next;
      const first = await next.load(0, page);
      if (words !== input.value.trim()) return;
      show(formatCount(next.total, words), first);
      more.hidden = shown >= next.total;
    } catch {
      show('The search index could not be loaded. Check the connection and type again; nothing was searched.', []);
    }
  };
  const show = (message: string, found: Found[]) => {
    status.textContent = message;
    list.replaceChildren(...found.map(toEntry));
    shown = found.length;
    more.hidden = true;
  };

  input.addEventListener('focus', () => void loadEngine().catch(() => {}), { once: true });
  input.addEventListener('input', () => void ask());
  years.addEventListener('change', () => void ask());
  more.addEventListener('click', () => void showMore());
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) leave();
  });
  place.addEventListener('keydown', (event) => walk(event, input, list));
}

/** ↓ and ↑ walk from the input through the results. */
function walk(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [input, ...list.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function formatCount(total: number, words: string): string {
  if (total === 0) return `No paragraph contains “${words}”.`;
  return total === 1 ? '1 result' : `${total} results`;
}

function createYears(id: string): HTMLFieldSetElement {
  const choices: [string, string][] = [['', 'Both'], ['2025', '2025'], ['2017', '2017']];
  const years = element('fieldset', {});
  years.append(element('legend', { className: 'visually-hidden', textContent: 'Declaration' }));
  for (const [value, text] of choices) {
    const label = element('label', {});
    label.append(element('input', { type: 'radio', name: `${id}-year`, value, checked: value === '' }), text);
    years.append(label);
  }
  return years;
}

function toEntry({ url, title, heading, excerpt }: Found): HTMLLIElement {
  const entry = element('li', {});
  const words = element('p', { className: 'excerpt' });
  for (const { text, match } of parseExcerpt(excerpt))
    words.append(match ? element('mark', { textContent: text }) : text);
  entry.append(element('a', { href: url, textContent: title }), ` ${heading}`, words);
  return entry;
}
