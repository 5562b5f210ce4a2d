import type { Declaration } from './corpus.ts';

/** `31 paragraphs, 13 subparagraphs, 15 footnotes`: what a declaration itself has, its preamble first if it has one. */
export function countUnits({ preamble, paragraphs, units, footnotes }: Declaration): string {
  const points = units.filter(({ letter }) => letter !== null).length;
  return [
    ...(preamble.length > 0 ? [count(preamble.length, 'preambular paragraph')] : []),
    count(paragraphs.length, 'paragraph'),
    count(points, 'subparagraph'),
    count(footnotes.length, 'footnote'),
  ].join(', ');
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
