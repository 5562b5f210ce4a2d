import { announceReply } from '../model/search/announce.ts';
import { createReply } from '../model/search/reply.ts';
import { element } from './element.ts';
import { findWhole, loadText, loadWhole, type SearchGround } from './search-ground.ts';
import { createNarrowing } from './search-narrowing.ts';
import { listReplyParts } from './search-results.ts';
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
  const status = element('p', { className: 'status' });
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
  const show = (ground: SearchGround, text: string, whole: boolean, fault = '') => {
    narrowing.fill(ground.records);
    const reply = createReply(ground, text, narrowing.read());
    const parts = listReplyParts(reply, ground, (offer) => {
      input.value = offer;
      input.focus();
      void ask();
    });
    found.replaceChildren(...parts);
    found.setAttribute('aria-busy', String(!whole));
    status.textContent = [fault, announceReply(reply, whole)].filter(Boolean).join(' ');
  };
  const ask = async () => {
    const turn = ++asked;
    const text = input.value.trim();
    narrowing.element.hidden = text === '';
    if (text === '') {
      found.setAttribute('aria-busy', 'false');
      status.textContent = '';
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
      status.textContent = failures.text;
      found.replaceChildren();
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
