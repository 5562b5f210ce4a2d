/** The quotation checker: finds the quotations in what is pasted and says what became of each. Nothing pasted leaves the page. */
import { findQuotations, type CheckedQuotation } from '../../model/quotation/find-quotations.ts';
import { element } from '../page/element.ts';
import { createVerdict } from './quotation-verdict.ts';
import { loadText, type SearchGround } from '../search/search-ground.ts';

const place = document.querySelector<HTMLElement>('[data-quotation-check]');
if (place) setUp(place);

function setUp(place: HTMLElement): void {
  const area = element('textarea', {
    id: 'passage',
    rows: 8,
    autocomplete: 'off',
    spellcheck: false,
  });
  const check = element('button', { type: 'button' }, 'Check');
  const clear = element('button', { type: 'button' }, 'Clear');
  const status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const found = element('ol', { className: 'verdicts' });
  const label = element('label', { htmlFor: 'passage' }, 'A quotation, or a text with quotations');
  place.replaceChildren(
    label,
    area,
    element('p', { className: 'actions' }, check, ' ', clear),
    status,
    found,
  );

  const show = (message: string, entries: readonly HTMLElement[] = []) => {
    status.textContent = message;
    found.replaceChildren(...entries);
  };
  const run = async () => {
    if (area.value.trim() === '') return show('Paste a passage first.');
    try {
      const ground = await loadText();
      const checked = findQuotations(ground.official, area.value);
      show(
        countVerdicts(checked),
        checked.map((one) => createEntry(one, ground)),
      );
    } catch {
      show(
        'The texts could not be loaded, and nothing was checked. Check the connection and try again.',
      );
    }
  };
  check.addEventListener('click', () => void run());
  clear.addEventListener('click', () => {
    area.value = '';
    show('');
    area.focus();
  });
  area.addEventListener('focus', () => void loadText().catch(() => {}), { once: true });
  // The pasted words are in the field only after the event.
  area.addEventListener('paste', () => setTimeout(() => void run()));
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
  });
}

function createEntry({ text, result }: CheckedQuotation, ground: SearchGround): HTMLLIElement {
  return element('li', {}, element('blockquote', {}, text), createVerdict(result, ground));
}

/** `3 quotations: 2 exact, 1 altered.` */
function countVerdicts(checked: readonly CheckedQuotation[]): string {
  if (checked.length === 0) return 'There are too few words to check.';
  const counts = new Map<string, number>();
  for (const { result } of checked) {
    const name = result.verdict === 'several' ? 'exact in several places' : result.verdict;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const list = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  return `${checked.length} ${checked.length === 1 ? 'passage' : 'passages'} checked: ${list}.`;
}
