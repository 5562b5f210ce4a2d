import { uncapitalize } from '../wording/first-letter.ts';
import type { Declaration, Unit } from './corpus.ts';
import { formatUnitName } from './pinpoint.ts';
import { nameDeclaration } from './symbol.ts';

/** Where a paragraph stands, from the whole to the part: `2025 Political Declaration`, `paragraph 12 of 31`. */
export function describePlace(declaration: Declaration, unit: Unit): string[] {
  const { id, pages } = declaration;
  const alike = pages.filter(
    ({ section, preambular }) => section === unit.section && preambular === unit.preambular,
  );
  const name = formatUnitName({ ...unit, section: undefined });
  return [
    titleDeclaration(id),
    ...(unit.section === 'resolution' ? ['the resolution itself'] : []),
    `${uncapitalize(name)} of ${alike.length}`,
  ];
}

/** `2025 Political Declaration`; any other text by its number. */
export function titleDeclaration(id: string): string {
  const name = nameDeclaration(id);
  return name === id
    ? `${id} Political Declaration`
    : `Resolution${name.replace(/^resolution/, '')}`;
}
