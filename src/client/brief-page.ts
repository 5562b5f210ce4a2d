/** The brief builder. What is chosen stands in the address and nowhere else; the same address gives the same document. */
import { formatBriefAddress, parseBriefAddress, type BriefChoice } from '../model/brief-address.ts';
import type { BriefForm } from '../model/brief-document.ts';
import { buildBrief, type Brief } from '../model/brief.ts';
import { citationStyles, type CitationStyle } from '../model/citation-style.ts';
import type { Extent } from '../model/extent.ts';
import { labelUnit } from '../model/label.ts';
import { isOwnStyle } from '../model/own-citation.ts';
import { readUnitRequest } from '../model/unit-request.ts';
import { fillBriefList, focusMove, moveUnit, type BriefMove } from './brief-list.ts';
import { takeBrief } from './brief-output.ts';
import { loadSheets, loadSources } from './brief-texts.ts';
import { createBriefView } from './brief-view.ts';

const place = document.querySelector<HTMLElement>('[data-brief]');
if (place) setUp(place);

function setUp(place: HTMLElement): void {
  const find = <T extends HTMLElement>(selector: string) => place.querySelector<T>(selector) as T;
  const [form, list, view] = [find<HTMLFormElement>('form'), find<HTMLOListElement>('ol'), find('article')];
  const [faults, status, fallback, take] = [find('.faults'), find('output'), find('.fallback'), find('.take')];
  const styleChoice = find<HTMLSelectElement>('[name=style]');
  const [input] = form.getElementsByTagName('input');
  const extents = JSON.parse(place.dataset['extents'] ?? '[]') as Extent[];
  const ids = extents.map(({ id }) => id);
  const styles = Object.keys(citationStyles) as CitationStyle[];
  const addressOf = (choice: BriefChoice) => `${place.dataset['brief']}#${formatBriefAddress(choice)}`;
  let brief: Brief | undefined;

  const render = async () => {
    const choice = parseBriefAddress(location.hash);
    try {
      const [sources, sheets] = await Promise.all([loadSources(ids), isOwnStyle(choice.style) ? [] : loadSheets(ids)]);
      // While the texts were on their way, another choice may have been made.
      if (formatBriefAddress(choice) !== formatBriefAddress(parseBriefAddress(location.hash))) return;
      brief = buildBrief(choice, sources, sheets, extents);
      faults.textContent = brief.faults.join(' ');
    } catch {
      faults.textContent = 'The texts could not be loaded. Check the connection and load the page again; the address keeps your choice.';
      return;
    }
    fillBriefList(list, brief.entries);
    view.replaceChildren(...createBriefView(brief, addressOf(choice)));
    styleChoice.selectedIndex = styles.indexOf(choice.style);
    take.hidden = brief.entries.length === 0;
    for (const box of place.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = choice.units.includes(box.value);
  };
  const choose = async (change: Partial<BriefChoice>, message: string) => {
    const choice = { ...parseBriefAddress(location.hash), ...change };
    history.pushState(null, '', `#${formatBriefAddress(choice)}`);
    await render();
    status.textContent = message;
  };
  const add = (unit: string) => {
    const { units } = parseBriefAddress(location.hash);
    if (units.includes(unit)) return void (status.textContent = `${labelUnit(unit)} is in the brief already.`);
    void choose({ units: [...units, unit] }, `${labelUnit(unit)} added.`);
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const unit = readUnitRequest(input?.value ?? '', await loadSources(ids).catch(() => []));
    if (!unit || !input) return void (status.textContent = 'Name a declaration and a paragraph: 2025/12, 2025/18/d, or resolution 72/1, para. 7.');
    input.value = '';
    add(unit);
  });
  place.addEventListener('change', ({ target }) => {
    if (target === styleChoice) void choose({ style: styles[styleChoice.selectedIndex] ?? 'un' }, 'Citation style changed.');
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    if (target.checked) return add(target.value);
    void choose({ units: moveUnit(parseBriefAddress(location.hash).units, target.value, 'remove') }, `${labelUnit(target.value)} removed.`);
  });
  list.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { value, name } = target;
    const units = moveUnit(parseBriefAddress(location.hash).units, value, name as BriefMove);
    const at = `place ${units.indexOf(value) + 1} of ${units.length}`;
    await choose({ units }, `${labelUnit(value)} ${name === 'remove' ? 'removed' : `is now at ${at}`}.`);
    focusMove(list, value, name as BriefMove, input ?? place);
  });
  take.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !brief) return;
    const kind = find<HTMLSelectElement>('[name=form]').value as BriefForm;
    status.textContent = await takeBrief(target.name, kind, brief, addressOf(parseBriefAddress(location.hash)), fallback);
  });
  addEventListener('hashchange', () => void render());
  void render();
}
