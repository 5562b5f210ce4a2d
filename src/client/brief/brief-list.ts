import type { BriefEntry } from '../../model/brief/brief.ts';
import { labelUnit } from '../../model/text/label.ts';
import { element } from '../page/element.ts';

/** What is done with a unit of the list. */
export type BriefMove = 'up' | 'down' | 'remove';

const names: Readonly<Record<BriefMove, string>> = { up: 'Up', down: 'Down', remove: 'Remove' };

/** Shows the chosen units in order, each with its buttons; the buttons carry their unit and move. */
export function fillBriefList(list: HTMLOListElement, entries: readonly BriefEntry[]): void {
  list.replaceChildren(
    ...entries.map(({ locator }, index) => {
      const label = labelUnit(locator);
      const buttons = (Object.keys(names) as BriefMove[]).map((move) =>
        element('button', {
          type: 'button',
          textContent: names[move],
          ariaLabel: `${names[move]}: ${label}`,
          name: move,
          value: locator,
          disabled:
            (move === 'up' && index === 0) || (move === 'down' && index === entries.length - 1),
        }),
      );
      return element('li', {}, element('span', {}, label), ...buttons);
    }),
  );
}

/** The list after a move. */
export function moveUnit(units: readonly string[], unit: string, move: BriefMove): string[] {
  const at = units.indexOf(unit);
  const moved = units.filter((other) => other !== unit);
  if (move !== 'remove' && at >= 0) moved.splice(at + (move === 'up' ? -1 : 1), 0, unit);
  return moved;
}

/** Gives the focus back to the button that was pressed, or to another one if it is gone or idle now. */
export function focusMove(
  list: HTMLOListElement,
  unit: string,
  move: BriefMove,
  otherwise: HTMLElement,
): void {
  const own = [...list.querySelectorAll<HTMLButtonElement>('button')].filter(
    ({ value }) => value === unit,
  );
  const next =
    own.find(({ name, disabled }) => name === move && !disabled) ??
    own.find(({ disabled }) => !disabled);
  (next ?? otherwise).focus();
}
