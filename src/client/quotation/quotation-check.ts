import { checkText, type CheckedText } from '../../model/quotation/find-quotations.ts';
import { countVerdicts, writeReport } from '../../model/quotation/report-text.ts';
import { verdicts } from '../../model/quotation/quotation-verdict.ts';
import { unitPath, withBase } from '../../model/site/route.ts';
import { copyText, describeCopy } from '../page/clipboard.ts';
import { element } from '../page/element.ts';
import type { WordsAtHand } from './words-at-hand.ts';
import { createVerdict } from './quotation-verdict.ts';

/**
 * Makes the quotation checker in an element: finds the quotations in what is pasted and says what became of each.
 * Nothing pasted leaves the page.
 * @param load gets what is compared with; it may fail, and is then tried again with the next check
 */
export function createQuotationCheck(place: HTMLElement, load: () => Promise<WordsAtHand>): void {
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
  const found = element('div', { className: 'found' });
  const label = element('label', { htmlFor: 'passage' }, 'A quotation, or a text with quotations');
  place.replaceChildren(
    label,
    area,
    element('p', { className: 'actions' }, check, ' ', clear),
    status,
    found,
  );

  const show = (message: string, parts: readonly HTMLElement[] = []) => {
    status.textContent = message;
    found.replaceChildren(...parts);
  };
  const run = async () => {
    if (area.value.trim() === '') return show('Paste a passage first.');
    try {
      const held = await load();
      const checked = checkText(held.official, area.value);
      show(countVerdicts(checked), createReport(checked, held));
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
  area.addEventListener('focus', () => void load().catch(() => {}), { once: true });
  // The pasted words are in the field only after the event.
  area.addEventListener('paste', () => setTimeout(() => void run()));
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
  });
}

/** The gravest first, each with its number in the text; and a button that copies everything as text. */
function createReport(checked: CheckedText, held: WordsAtHand): HTMLElement[] {
  const { quotations } = checked;
  if (quotations.length === 0) return [];
  const rank = (at: number) => verdicts.indexOf(quotations[at]?.result.verdict ?? 'word for word');
  const order = [...quotations.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  const entries = order.map((at) => {
    const { text, result } = quotations[at] as (typeof quotations)[number];
    const number = `quotation ${at + 1} of ${quotations.length}`;
    const box = createVerdict(result, held, {
      number: quotations.length > 1 ? number : '',
      text,
    });
    box.dataset['number'] = String(at + 1);
    return element('li', {}, box);
  });
  const output = element('output');
  const copy = element('button', { type: 'button' }, 'Copy this report as text');
  copy.addEventListener('click', () => {
    const toAddress = (locator: string) =>
      new URL(withBase(import.meta.env.BASE_URL, unitPath(locator)), import.meta.env.SITE).href;
    const text = writeReport(checked, held.declarations, toAddress);
    void copyText({ text, html: null }, output).then((done) => {
      if (done) output.textContent = describeCopy(true, 'Report');
      else output.append(describeCopy(false, 'Report'));
    });
  });
  return [
    element('ol', { className: 'verdicts' }, ...entries),
    element('p', { className: 'actions' }, copy, ' ', output),
  ];
}
