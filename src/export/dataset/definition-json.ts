import type { DefinitionUse } from '../../model/text/definition-use.ts';
import { findDefinition } from '../../model/text/definition-use.ts';
import { toCsv } from '../format/csv.ts';
import { toPlaceCell, toPlaceColumns } from '../format/place-columns.ts';
import { toFileHead, type Ground } from '../ground.ts';

/** Words of the definition that a unit has, or wording that is only related to them. */
export function toUseJson(
  { element, kind, unit, words, because }: DefinitionUse,
  { toAddress }: Ground,
) {
  return {
    element: element.id,
    part: element.part,
    unit,
    words,
    kind,
    because,
    url: toAddress(`/definition/#${element.id}`),
  };
}

/**
 * `/data/definition.json`: the definition, its elements explained, and every unit that uses one.
 * @throws Error if there is no definition
 */
export function toDefinitionJson(ground: Ground) {
  const definition = findDefinition(ground.corpus);
  if (!definition) throw new Error('The definition is missing: write content/definition.yaml.');
  return {
    ...toFileHead(ground, 'definition'),
    url: ground.toAddress('/definition/'),
    ...definition,
    uses: ground.definitionUses.map((use) => toUseJson(use, ground)),
  };
}

/** `/data/definition.csv`: a row for each unit that uses an element; elements that no unit uses have a row without one. */
export function toDefinitionCsv(ground: Ground): string {
  const { elements, uses } = toDefinitionJson(ground);
  return toCsv(
    [
      'element',
      'part',
      'definition',
      'meaning',
      'url',
      'unit',
      'words',
      'kind',
      'because',
      'declaration',
      'paragraph',
      'subparagraph',
      'address',
    ],
    elements.flatMap(({ id, part, words, meaning }) => {
      const head = [id, part, words, meaning, ground.toAddress(`/definition/#${id}`)];
      const own = uses.filter(({ element }) => element === id);
      return own.length === 0
        ? [[...head, null, null, null, null, null, null, null, null]]
        : own.map(({ unit, words: found, kind, because }) => [
            ...head,
            toPlaceCell([unit], ground.toAddress),
            found,
            kind,
            because,
            ...Object.values(toPlaceColumns(unit, ground.toAddress)),
          ]);
    }),
  );
}
