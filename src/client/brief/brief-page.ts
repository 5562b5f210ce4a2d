/** The brief builder. What is chosen stands in the address and nowhere else; the same address gives the same document. */
import { findButton } from '../page/pressed.ts';
import {
  formatBriefAddress,
  parseBriefAddress,
  type BriefChoice,
} from '../../model/brief/brief-address.ts';
import type { BriefForm } from '../../model/brief/brief-document.ts';
import { buildBrief, type Brief } from '../../model/brief/brief.ts';
import { citationStyles, type CitationStyle } from '../../model/cite/style/citation-style.ts';
import type { KnownPlaces } from '../../model/text/known-place.ts';
import { labelUnit } from '../../model/text/label.ts';
import { isOwnStyle } from '../../model/cite/style/own-citation.ts';
import { describeMove, listenToBriefForm, tickUnits } from './brief-form.ts';
import { fillBriefList, focusMove, moveUnit, type BriefMove } from './brief-list.ts';
import { takeBrief } from './brief-output.ts';
import { loadSheets, loadSources } from './brief-texts.ts';
import { listHeld, takeOut, tidyUnits } from '../../model/brief/brief-units.ts';
import { createBriefView } from './brief-view.ts';

const place = document.querySelector<HTMLElement>('[data-brief]');
if (place) setUp(place);

function setUp(place: HTMLElement): void {
  const find = <T extends HTMLElement>(selector: string) => place.querySelector<T>(selector) as T;
  const [list, view, take] = [find<HTMLOListElement>('ol'), find('article'), find('.take')];
  const [faults, status, styleChoice] = [
    find('.faults'),
    find('output'),
    find<HTMLSelectElement>('[name=style]'),
  ];
  const known = JSON.parse(place.dataset['known'] ?? '') as KnownPlaces;
  const { extents, units: all } = known;
  const page = place.dataset['brief'] ?? '';
  const ids = extents.map(({ id }) => id);
  const styles = Object.keys(citationStyles) as CitationStyle[];
  const addressNow = () => `${page}#${formatBriefAddress(parseBriefAddress(location.hash))}`;
  const unitsNow = () => tidyUnits(parseBriefAddress(location.hash).units, known);
  let brief: Brief | undefined;

  const { dataset: root } = document.documentElement;
  const { printed = '' } = root;

  const say = (message: string) => void (status.textContent = message);
  const render = async () => {
    const choice = parseBriefAddress(location.hash);
    const address = addressNow();
    try {
      const sheets = isOwnStyle(choice.style) ? [] : loadSheets(ids);
      const [sources, loaded] = await Promise.all([loadSources(ids), sheets]);
      // While the texts were on their way, another choice may have been made.
      if (address !== addressNow()) return;
      brief = buildBrief(choice, { sources, sheets: loaded, extents, page });
      faults.textContent = brief.faults.join(' ');
    } catch {
      faults.textContent =
        'The texts could not be loaded. Check the connection and load the page again; the address keeps your choice.';
      return;
    }
    fillBriefList(list, brief.entries);
    view.replaceChildren(...createBriefView(brief, address, today()));
    // Each printed sheet names the address of the document, not of the page that makes it.
    root['printed'] = printed.replace(page, () => address);
    tickUnits(place, listHeld(unitsNow(), all));
    styleChoice.selectedIndex = styles.indexOf(choice.style);
    take.hidden = brief.entries.length === 0;
  };
  const choose = async (change: Partial<BriefChoice>, message: string) => {
    const choice = { ...parseBriefAddress(location.hash), ...change };
    history.pushState(null, '', `#${formatBriefAddress(choice)}`);
    await render();
    say(message);
  };
  const move = async (unit: string, to: BriefMove) => {
    const units = moveUnit(unitsNow(), unit, to);
    await choose({ units }, describeMove(unit, units));
  };

  listenToBriefForm(place, {
    add: (asked, message = '') => {
      const units = unitsNow();
      const fresh = asked.filter((unit) => !units.includes(unit));
      const labels = (some: readonly string[]) => some.map(labelUnit).join('; ');
      if (fresh.length === 0)
        return say(`${labels(asked)} ${asked.length > 1 ? 'are' : 'is'} in the brief already.`);
      void choose({ units: [...units, ...fresh] }, `${labels(fresh)} added. ${message}`.trim());
    },
    remove: (unit) =>
      void choose({ units: takeOut(unit, unitsNow(), all) }, `${labelUnit(unit)} removed.`),
    // What reads citations is large, and only those need it who type.
    understand: async (typed) => {
      try {
        const { readBriefRequest } = await import('../../model/brief/brief-request.ts');
        return readBriefRequest(typed, known);
      } catch {
        return {
          units: [],
          message:
            'What reads citations could not be loaded. Check the connection and try again, or choose from the list.',
        };
      }
    },
    say,
  });
  styleChoice.addEventListener(
    'change',
    () =>
      void choose({ style: styles[styleChoice.selectedIndex] ?? 'un' }, 'Citation style changed.'),
  );
  list.addEventListener('click', async ({ target }) => {
    const button = findButton(target);
    if (!button) return;
    await move(button.value, button.name as BriefMove);
    focusMove(list, button.value, button.name as BriefMove, find('form input'));
  });
  take.addEventListener('click', async ({ target }) => {
    const button = findButton(target);
    if (!button || !brief) return;
    const form = find<HTMLSelectElement>('[name=form]').value as BriefForm;
    say(await takeBrief(button.name, form, brief, addressNow(), find('.fallback')));
  });
  addEventListener('hashchange', () => void render());
  void render();
}

/** The day where the reader is: `2026-03-01`. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
