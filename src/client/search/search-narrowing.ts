import type { Narrowing } from '../../model/search/answer.ts';
import { searchKinds, type SearchRecord } from '../../model/search/search-record.ts';
import { element } from '../page/element.ts';

type Choice = keyof Narrowing;
const names: Readonly<Record<Choice, string>> = {
  declaration: 'Declaration',
  kind: 'Kind',
  topic: 'Topic',
  speaker: 'Speaker',
};

/**
 * Choices that narrow an answer; they are filled with what the records have.
 * @param id of the box they belong to
 */
export function createNarrowing(id: string): {
  readonly element: HTMLDetailsElement;
  readonly fill: (records: readonly SearchRecord[]) => void;
  readonly read: () => Narrowing;
  readonly clear: () => void;
} {
  const selects = Object.entries(names).map(([name, title]) => ({
    name: name as Choice,
    select: element(
      'select',
      { id: `${id}-${name}` },
      element('option', { value: '', textContent: 'All' }),
    ),
    title,
  }));
  const choices = selects.map(({ select, title }) =>
    element('p', {}, element('label', { htmlFor: select.id }, title), select),
  );
  const box = element(
    'details',
    { className: 'narrow' },
    element('summary', { textContent: 'Narrow' }),
    element('div', {}, ...choices),
  );
  let filled = 0;
  return {
    element: box,
    fill: (records) => {
      if (records.length === filled) return;
      filled = records.length;
      for (const { name, select } of selects) {
        const known = new Set([...select.options].map(({ value }) => value));
        for (const [value, text] of listChoices(name, records))
          if (!known.has(value)) select.add(new Option(text, value));
      }
    },
    clear: () => {
      for (const { select } of selects) select.value = '';
    },
    read: () =>
      Object.fromEntries(
        selects.map(({ name, select }) => [name, select.value]).filter(([, value]) => value),
      ),
  };
}

function listChoices(
  name: Choice,
  records: readonly SearchRecord[],
): (readonly [value: string, text: string])[] {
  const used = <T>(values: readonly (T | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  switch (name) {
    case 'declaration':
      return used(records.flatMap(({ declarations }) => declarations)).sort().reverse().map((year) => [year, year]); // prettier-ignore
    case 'kind':
      return used(records.map(({ kind }) => kind)).map((kind) => [kind, searchKinds[kind]]);
    case 'topic':
      return records
        .filter(({ kind }) => kind === 'topic')
        .map(({ title, topics: [id = ''] }) => [id, title]);
    case 'speaker':
      return used(records.map(({ speaker }) => speaker)).sort((a, b) => a.localeCompare(b, 'en')).map((one) => [one, one]); // prettier-ignore
  }
}
