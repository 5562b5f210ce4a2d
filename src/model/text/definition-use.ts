import type { DefinitionRecord } from '../../schema/definition.ts';
import type { Corpus } from './corpus.ts';
import { findPhrases } from './phrase.ts';

export type DefinitionElement = DefinitionRecord['elements'][number];

/** A unit that uses an element of the definition, with its exact words. */
export interface DefinitionUse {
  readonly element: DefinitionElement;
  readonly unit: string;
  readonly words: string;
}

/** The definition of trafficking in persons; null while `content/definition.yaml` is missing. */
export function findDefinition(corpus: Corpus): DefinitionRecord | null {
  return Object.values(corpus.content.definitions)[0] ?? null;
}

/** Every use of every element outside the paragraph that holds the definition; each element once a unit. */
export function listDefinitionUses(corpus: Corpus): DefinitionUse[] {
  const definition = findDefinition(corpus);
  if (!definition) return [];
  const byForm = new Map(
    definition.elements.flatMap((element) =>
      element.forms.map((form) => [form.toLowerCase(), element] as const),
    ),
  );
  return [...corpus.units.values()]
    .filter(({ locator }) => locator !== definition.anchor)
    .flatMap((unit) => {
      const uses = new Map<string, DefinitionUse>();
      for (const { phrase, start, end } of findPhrases(unit.text, [...byForm.keys()])) {
        const element = byForm.get(phrase);
        if (element && !uses.has(element.id))
          uses.set(element.id, { element, unit: unit.locator, words: unit.text.slice(start, end) });
      }
      return [...uses.values()];
    });
}
