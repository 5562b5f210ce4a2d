import { createReply } from '../../model/search/reply.ts';
import { element } from '../page/element.ts';
import { replaceKeepingFocus } from '../page/keep-focus.ts';
import { findWhole, loadText, loadWhole, type SearchGround } from './search-ground.ts';
import { createNarrowing } from './search-narrowing.ts';
import { createButton, listReplyParts, listSaid } from './search-results.ts';
import { walkResults } from './search-walk.ts';

let boxes = 0;
const failures = {
  text: 'The search could not be loaded, and nothing was searched. Check the connection and type again.',
  side: 'Notes, statements and other records could not be loaded: only the official text was searched. Check the connection and type again.',
};

/**
 * Makes the one box inside an element: for words, for a citation, for a quotation.
 * @param leave called when a result is followed, to close what surrounds the box
 */
export function createSearchBox(
  place: HTMLElement,
  name: string,
  leave: () => void = () => {},
): void {
  const id = `search-${++boxes}`;
  const input = element('input', { id, type: 'search', autocomplete: 'off', spellcheck: false });
  input.setAttribute('aria-describedby', `${id}-hint`);
  const hint = element(
    'p',
    { id: `${id}-hint`, className: 'hint' },
    'Words, a citation such as 80/9 para. 12, or a quotation to check',
  );
  const narrowing = createNarrowing(id);
  const status = element('div', { className: 'status' });
  status.setAttribute('role', 'status');
  const found = element('div', { className: 'found' });
  place.replaceChildren(
    element('label', { htmlFor: id, textContent: name }),
    input,
    hint,
    narrowing.element,
    status,
    found,
  );

  let asked = 0;
  const search = (text: string) => {
    input.value = text;
    input.focus();
    void ask();
  };
  const show = (ground: SearchGround, text: string, whole: boolean, fault = '') => {
    narrowing.fill(ground.records);
    const narrow = narrowing.read();
    const reply = createReply(ground, text, narrow, whole && !fault);
    status.replaceChildren(...listSaid(reply, whole, fault));
    const parts = listReplyParts(reply, ground, search);
    if (fault) parts.unshift(createButton('Try again', () => search(text)));
    if (reply.answer.total === 0 && Object.values(narrow).some(Boolean))
      parts.push(
        createButton('Search without narrowing', () => {
          narrowing.clear();
          search(text);
        }),
      );
    replaceKeepingFocus(found, parts, input);
    found.setAttribute('aria-busy', String(!whole));
  };
  const ask = async () => {
    const turn = ++asked;
    const text = input.value.trim();
    narrowing.element.hidden = text === '';
    if (text === '') {
      found.setAttribute('aria-busy', 'false');
      status.replaceChildren();
      found.replaceChildren();
      return;
    }
    const ready = findWhole();
    if (ready) return show(ready, text, true);
    found.setAttribute('aria-busy', 'true');
    const whole = loadWhole().catch(() => null);
    try {
      // Official text is answered from as soon as it is there, whatever else is still on its way.
      const official = await loadText();
      if (turn === asked) show(official, text, false);
      const all = await whole;
      if (turn === asked) show(all ?? official, text, true, all ? '' : failures.side);
    } catch {
      if (turn !== asked) return;
      status.replaceChildren(failures.text);
      replaceKeepingFocus(found, [createButton('Try again', () => search(text))], input);
      found.setAttribute('aria-busy', 'false');
    }
  };

  input.addEventListener('focus', () => void loadText().catch(() => {}), { once: true });
  input.addEventListener('input', () => void ask());
  narrowing.element.addEventListener('change', () => void ask());
  found.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) leave();
  });
  place.addEventListener('keydown', (event) => walkResults(event, input, found));
  narrowing.element.hidden = true;
}
