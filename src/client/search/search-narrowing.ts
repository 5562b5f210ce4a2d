import type { Narrowing } from '../../model/search/engine.ts';
import { searchKinds } from '../../model/search/record/search-record.ts';
import { element } from '../page/element.ts';
import type { Choices } from './finder.ts';

const names: Readonly<Record<keyof Narrowing, string>> = {
  declaration: 'Declaration',
  kind: 'Kind',
  topic: 'Topic',
  speaker: 'Speaker',
};

/**
 * Choices that narrow an answer; they are filled with what the index has, once a reader opens them.
 * @param id of the box they belong to
 */
export function createNarrowing(id: string, choices: () => Promise<Choices>) {
  const selects = Object.entries(names).map(([name, title]) => {
    const all = element('option', { value: '', textContent: 'All' });
    return { name, title, select: element('select', { id: `${id}-${name}` }, all) };
  });
  const fields = selects.map(({ select, title }) =>
    element('p', {}, element('label', { htmlFor: select.id }, title), select),
  );
  const box = element(
    'details',
    { className: 'narrow' },
    element('summary', { textContent: 'Filter results' }),
    element('div', {}, ...fields),
  );
  let filled = false;
  box.addEventListener('toggle', async () => {
    if (!box.open || filled) return;
    filled = true;
    try {
      const known = await choices();
      for (const { name, select } of selects)
        for (const [value, text] of listOptions(name, known[name] ?? []))
          select.add(new Option(text, value));
    } catch {
      filled = box.open = false;
    }
  });
  const read = (): Narrowing => {
    const set = selects.filter(({ select }) => select.value !== '');
    return Object.fromEntries(set.map(({ name, select }) => [name, select.value] as const));
  };
  return {
    element: box,
    read,
    isSet: () => Object.keys(read()).length > 0,
    clear: () => {
      for (const { select } of selects) select.value = '';
    },
  };
}

function listOptions(name: string, values: readonly string[]): (readonly [string, string])[] {
  if (name === 'kind') return Object.entries(searchKinds).filter(([kind]) => values.includes(kind));
  const sorted = values.toSorted((a, b) => a.localeCompare(b, 'en'));
  return (name === 'declaration' ? sorted.reverse() : sorted).map((value) => [value, value]);
}
