import { isPlaceOnly } from '../../model/search/place-only.ts';
import { element } from '../page/element.ts';
import { replaceKeepingFocus } from '../page/keep-focus.ts';
import type { SearchHome } from './search-home.ts';
import { createNarrowing } from './search-narrowing.ts';
import { createButton, listParts, listSaid, type Shown } from './search-results.ts';
import { walkResults } from './search-walk.ts';

let boxes = 0;
/** From so many words on, a text is looked at as a quotation. */
const quotationWords = 7;
const fault =
  'A part of the search could not be loaded, so it is not known what there is. Check the connection and try again.';

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
  const hint = element(
    'p',
    { id: `${id}-hint`, className: 'hint' },
    'Words, a citation such as 80/9 para. 12, or a quotation to check',
  );
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
  /** What can be a place has a number in it, or the name of one: only then what reads places is loaded. */
  const readCitation = async (typed: string) => {
    const text = typed.normalize('NFKC');
    if (/^\D*[\d.,]+\s*(?:%|per\s?cent)/i.test(text)) return null;
    if (!/\d|[¶§]|\b(?:para|foot|note|annex|res|decl)/i.test(text)) return null;
    const { parseCitation } = await import('../../model/cite/read/parse-citation.ts');
    return parseCitation(typed, (await home.ground()).places);
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
      const citation = await readCitation(text);
      const places = citation ? [...citation.targets, ...citation.offers] : [];
      const official = places.length > 0 ? await home.official() : null;
      const { kept } = await home.ground();
      if (turn !== asked) return;
      let shown: Shown = { citation, quotation: null, official, reply: null, kept };
      const tell = (more: Partial<Shown>) => {
        shown = { ...shown, ...more };
        if (turn === asked) show(shown);
      };
      const askWords = (literally: boolean) =>
        home.finder.ask({ text, narrow: narrowing.read(), literally }, (reply) => tell({ reply }));
      // A place is shown at once: what else has these words comes behind it.
      if (citation) tell({});
      if (citation && isPlaceOnly(text, citation)) return;
      await askWords(citation !== null);
      if (turn !== asked || text.split(/\s+/).length < quotationWords) return;
      const quotation = await checkPasted(text);
      if (!quotation) return;
      tell({ quotation });
      // What is official word for word is meant as a quotation, unless a phrase is only a part of what is asked.
      if (quotation.verdict === 'word for word' && !/["“„«]/.test(text)) await askWords(true);
    } catch {
      if (turn !== asked) return;
      status.replaceChildren(fault);
      replaceKeepingFocus(found, [createButton('Try again', () => search(text))], input);
    } finally {
      if (turn === asked) busy(false);
    }
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
