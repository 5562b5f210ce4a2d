import { citationStyles, type CitationStyle } from '../../model/cite/style/citation-style.ts';
import type { CiteEntry, CiteSheet } from '../../model/cite/cite-sheet.ts';
import { isLocator } from '../../model/text/locator.ts';
import { parseSegments } from '../../model/text/segment.ts';
import { copyCited, type CiteAction } from './cite-action.ts';
import { element } from '../page/element.ts';
import { findButton } from '../page/pressed.ts';
import { keepStyle, readKeptStyle } from './kept-style.ts';

const styles = Object.keys(citationStyles) as CitationStyle[];

/**
 * Makes the choices and buttons of a citation box work.
 * @returns what answers a click or a choice in the box
 * @throws if the citations of the page cannot be loaded
 */
export async function openCiteBox(box: HTMLElement): Promise<(event: Event) => void> {
  const answer = await fetch(box.dataset['cite'] ?? '');
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const sheet = (await answer.json()) as CiteSheet;
  const { units } = sheet;
  const [first] = units;
  if (!first) throw new Error(`${answer.url} names nothing to cite.`);
  const find = <T extends Element>(selector: string) => box.querySelector<T>(selector);
  const unitChoice = find<HTMLSelectElement>('[name=unit]');
  const styleChoice = find<HTMLSelectElement>('[name=style]');
  const output = find<HTMLElement>('output');
  const tools = find<HTMLElement>('.tools');
  if (!styleChoice || !output || !tools) throw new Error('The citation box is not complete.');
  const fallback = element('div');
  output.after(fallback);

  const style = () => styles[styleChoice.selectedIndex] ?? 'un';
  const unit = () => units[unitChoice?.selectedIndex ?? 0] ?? first;
  const show = () => {
    find('.form')?.replaceChildren(...toNodes(unit().citations[style()]));
    find('code')?.replaceChildren(unit().address);
    const brief = find<HTMLAnchorElement>('a[href*="/brief/#"]');
    if (brief && isLocator(unit().id)) brief.hash = unit().id;
  };
  const followAddress = () => {
    const id = location.hash.slice(1);
    const at = units.findIndex((one) => id !== '' && namesOf(one).includes(id));
    if (unitChoice && at >= 0) unitChoice.selectedIndex = at;
    show();
  };
  const offerMemory = (kept: boolean) => {
    if (find('[name=keep]')) return;
    const keep = element('input', { type: 'checkbox', name: 'keep', checked: kept });
    tools.append(element('label', {}, keep, 'Remember the style on this device'));
  };

  const kept = readKeptStyle();
  if (kept) {
    styleChoice.selectedIndex = styles.indexOf(kept);
    offerMemory(true);
  }
  addEventListener('hashchange', followAddress);
  // A choice made while the tool was on its way stands.
  if (unitChoice && unitChoice.selectedIndex > 0) show();
  else followAddress();

  return ({ type, target }) => {
    const button = type === 'click' && findButton(target);
    if (button)
      void copyCited(
        button.name as CiteAction,
        { sheet, unit: unit(), style: style(), briefs: box.dataset['briefs'] ?? '' },
        fallback,
      ).then((message) => {
        output.textContent = message;
      });
    if (type !== 'change') return;
    if (target === styleChoice) offerMemory(false);
    const memory = find<HTMLInputElement>('[name=keep]');
    if (memory && (memory.checked || target === memory)) keepStyle(memory.checked ? style() : null);
    show();
  };
}

/** The fragments that stand for a unit on its own page and among the others of its declaration. */
function namesOf({ id, address }: CiteEntry): string[] {
  return [new URL(address).hash.slice(1), `para-${id.split('/').slice(1).join('-')}`];
}

function toNodes(citation: string): (Node | string)[] {
  return parseSegments(citation).map((segment) =>
    segment.kind === 'mark'
      ? ''
      : segment.kind === 'italics'
        ? element('i', {}, segment.text)
        : segment.text,
  );
}
