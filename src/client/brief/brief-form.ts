import type { BriefRequest } from '../../model/brief/brief-request.ts';
import { labelUnit } from '../../model/text/label.ts';

/** What the form of the brief asks for. */
export interface BriefWishes {
  /** Puts units at the end, and says what else there is to say. */
  readonly add: (units: readonly string[], message?: string) => void;
  readonly remove: (unit: string) => void;
  /** Understands what was typed. */
  readonly understand: (typed: string) => Promise<BriefRequest>;
  readonly say: (message: string) => void;
}

/** Listens to the input and to the list of all units. */
export function listenToBriefForm(place: HTMLElement, wishes: BriefWishes): void {
  place.querySelector('form')?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const input = place.querySelector<HTMLInputElement>('form input');
    if (!input) return;
    const { units, message } = await wishes.understand(input.value);
    if (units.length === 0) return wishes.say(message);
    input.value = '';
    wishes.add(units, message);
  });
  place.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    if (target.checked) wishes.add([target.value]);
    else wishes.remove(target.value);
  });
}

/** Ticks the units that are in the brief. */
export function tickUnits(place: HTMLElement, units: readonly string[]): void {
  for (const box of place.querySelectorAll<HTMLInputElement>('[type=checkbox]'))
    box.checked = units.includes(box.value);
}

/** What was done to a unit, in words. */
export function describeMove(unit: string, units: readonly string[]): string {
  const at = units.indexOf(unit) + 1;
  return `${labelUnit(unit)} ${at === 0 ? 'removed' : `is now at place ${at} of ${units.length}`}.`;
}
