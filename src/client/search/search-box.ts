import { isPlaceOnly } from '../../model/search/place-only.ts';
import type { Reply } from '../../model/search/reply.ts';
import { parseCitation } from '../../model/cite/read/parse-citation.ts';
import { cutWords } from '../../model/word/cut-words.ts';
import { element } from '../page/element.ts';
import { replaceKeepingFocus } from '../page/keep-focus.ts';
import type { SearchHome } from './search-home.ts';
import { createNarrowing } from './search-narrowing.ts';
import { createButton, listParts, listSaid, type Shown } from './search-results.ts';
import { walkResults } from './search-walk.ts';

let boxes = 0;
/** From so many words on, a text is looked at as a quotation. */
const quotationWords = 7;
const fault = 'A part of the search could not be loaded, so it is not known what there is. Check the connection and try again.'; // prettier-ignore

/**
 * Makes the one box inside an element: for words, for a citation, for a quotation.
 * @param leave called when a result is followed, to close what surrounds the box
 */
export function createSearchBox(
  place: HTMLElement,
  name: string,
  home: SearchHome,
  leave: () => void = () => {},
): void {
  const id = `search-${++boxes}`;
  const input = element('input', { id, type: 'search', autocomplete: 'off', spellcheck: false });
  input.setAttribute('aria-describedby', `${id}-hint`);
  const hint = element('p', { id: `${id}-hint`, className: 'hint' }, 'Words, a citation such as 80/9 para. 12, or a quotation to check'); // prettier-ignore
  const narrowing = createNarrowing(id, () => home.finder.choices());
  const status = element('div', { className: 'status' });
  status.setAttribute('role', 'status');
  const found = element('div', { className: 'found' });
  const label = element('label', { htmlFor: id, textContent: name });
  place.replaceChildren(label, input, hint, narrowing.element, status, found);

  let asked = 0;
  const busy = (is: boolean) => found.setAttribute('aria-busy', String(is));
  const search = (text: string) => {
    input.value = text;
    input.focus();
    void ask();
  };
  const show = (shown: Shown) => {
    status.replaceChildren(...listSaid(shown));
    const parts = listParts(shown, home, search);
    if (shown.reply?.total === 0 && narrowing.isSet())
      parts.push(createButton('Clear filters', () => (narrowing.clear(), search(input.value))));
    replaceKeepingFocus(found, parts, input);
  };
  const checkPasted = async (text: string) => {
    const loaded = await import('./pasted-quotation.ts');
    return loaded.checkPasted(await home.quotations(), text);
  };
  const ask = async () => {
    const turn = ++asked;
    const text = input.value.trim();
    narrowing.element.hidden = text === '';
    if (text === '') {
      busy(false);
      status.replaceChildren();
      found.replaceChildren();
      return;
    }
    busy(true);
    try {
      const { places } = await home.ground();
      const citation = parseCitation(text, places);
      const checks = cutWords(text).length >= quotationWords;
      const official = citation ? await home.official() : null;
      const quotation = checks ? await checkPasted(text) : null;
      if (turn !== asked) return;
      const shown = { citation, quotation, official };
      if (citation && isPlaceOnly(text, citation)) show({ ...shown, reply: null });
      else {
        // What is official word for word is meant as a quotation, unless a phrase is only a part of what is asked.
        const whole = quotation?.verdict === 'word for word' && !/["“„«]/.test(text);
        const literally = citation !== null || whole;
        const report = (reply: Reply) => {
          if (turn === asked) show({ ...shown, reply });
        };
        await home.finder.ask({ text, narrow: narrowing.read(), literally }, report);
      }
    } catch {
      if (turn !== asked) return;
      status.replaceChildren(fault);
      replaceKeepingFocus(found, [createButton('Try again', () => search(text))], input);
    }
    if (turn === asked) busy(false);
  };

  input.addEventListener('focus', () => void home.finder.open().catch(() => {}), { once: true });
  input.addEventListener('input', () => void ask());
  narrowing.element.addEventListener('change', () => void ask());
  found.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) leave();
  });
  place.addEventListener('keydown', (event) => walkResults(event, input, found));
  narrowing.element.hidden = true;
}
