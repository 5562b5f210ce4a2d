import type { DefinitionRecord } from '../../schema/definition.ts';
import type { Corpus } from './corpus.ts';
import { findPhrases } from '../wording/phrase.ts';

export type DefinitionElement = DefinitionRecord['elements'][number];

/** Words of a unit that are words of an element of the definition, or that are only related to it. */
export interface DefinitionUse {
  readonly kind: 'element' | 'related wording';
  readonly element: DefinitionElement;
  readonly unit: string;
  readonly words: string;
  /** What the link rests on. */
  readonly because: string;
}

/** The definition of trafficking in persons; null while `content/definition.yaml` is missing. */
export function findDefinition(corpus: Corpus): DefinitionRecord | null {
  return Object.values(corpus.content.definitions)[0] ?? null;
}

/**
 * Every use of every element outside the paragraph that holds the definition, each element once a unit. Related wording
 * is found first if it is the longer phrase: “contemporary forms of slavery”, in a title, is no use of “slavery”.
 */
export function listDefinitionUses(corpus: Corpus): DefinitionUse[] {
  const definition = findDefinition(corpus);
  if (!definition) return [];
  const byForm = new Map(definition.elements.flatMap(listForms));
  return [...corpus.units.values()]
    .filter(({ locator }) => locator !== definition.anchor)
    .flatMap((unit) => {
      const uses = new Map<string, DefinitionUse>();
      for (const { phrase, start, end } of findPhrases(unit.text, [...byForm.keys()])) {
        const form = byForm.get(phrase);
        const key = `${form?.kind} ${form?.element.id}`;
        if (form && !uses.has(key))
          uses.set(key, { ...form, unit: unit.locator, words: unit.text.slice(start, end) });
      }
      return [...uses.values()];
    });
}

type Form = Omit<DefinitionUse, 'unit' | 'words'>;

function listForms(element: DefinitionElement): [string, Form][] {
  return [
    ...element.forms.map((form): [string, Form] => [
      form.toLowerCase(),
      { kind: 'element', element, because: `The words are words of “${element.words}”.` },
    ]),
    ...(element.related ?? []).map(({ words, because }): [string, Form] => [
      words.toLowerCase(),
      { kind: 'related wording', element, because },
    ]),
  ];
}
