import type { LatestCopy } from '../../model/offline/copy-manifest.ts';
import { sumChoice } from '../../model/offline/copy-size.ts';
import { formatSize } from '../../model/wording/size.ts';
import { element } from '../page/element.ts';

/** Where a reader chooses the declarations a copy is to hold. */
export interface CopyChoice {
  readonly element: HTMLElement;
  readonly read: () => readonly string[];
}

/**
 * A box to tick for each declaration, with what it costs, and the sum of what is chosen. Nothing is stored by ticking.
 * @param chosen what is ticked at first
 * @param change called when the reader ticks or unticks, with what is chosen now
 */
export function createCopyChoice(
  offer: LatestCopy,
  chosen: readonly string[],
  change: (choice: readonly string[]) => void,
): CopyChoice {
  const boxes = (offer.parts ?? []).map((part) => {
    const box = element('input', { type: 'checkbox', value: part.declaration });
    box.checked = chosen.includes(part.declaration);
    const size = element('small', {}, `${formatSize(part.download)}, ${part.files} files`);
    return { box, label: element('label', {}, box, ` ${part.name} `, size) };
  });
  const read = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  const sum = element('output');
  const tell = () => {
    const choice = read();
    const { download, stored, files } = sumChoice(offer, choice);
    sum.textContent =
      choice.length === 0
        ? 'Choose at least one.'
        : `With what is common to all: ${formatSize(download)} to fetch and ${formatSize(stored)} on the device, ${files} files.`;
    change(choice);
  };
  const place = element(
    'fieldset',
    { className: 'copy-choice' },
    element('legend', {}, 'Declarations to keep'),
    ...boxes.map(({ label }) => label),
    sum,
  );
  place.addEventListener('change', tell);
  tell();
  return { element: place, read };
}
