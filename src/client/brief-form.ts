import { labelUnit } from '../model/label.ts';

/** What the form of the brief asks for. */
export interface BriefWishes {
  /** Puts a unit at the end. */
  readonly add: (unit: string) => void;
  readonly remove: (unit: string) => void;
  /** Understands what was typed; null where it names no unit. */
  readonly understand: (typed: string) => Promise<string | null>;
  readonly say: (message: string) => void;
}

/** Listens to the input and to the list of all units. */
export function listenToBriefForm(place: HTMLElement, wishes: BriefWishes): void {
  place.querySelector('form')?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const input = place.querySelector<HTMLInputElement>('form input');
    const unit = await wishes.understand(input?.value ?? '');
    if (!unit || !input)
      return wishes.say(
        'Name a declaration and a paragraph: 2025/12, 2025/18/d, or resolution 72/1, para. 7.',
      );
    input.value = '';
    wishes.add(unit);
  });
  place.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    if (target.checked) wishes.add(target.value);
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
