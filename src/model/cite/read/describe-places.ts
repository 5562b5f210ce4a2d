import type { CitedPlace } from './cited-place.ts';

/** `paragraph 12`, `paragraphs 12 and 13`, `footnote 9` */
export function describePlaces(places: readonly CitedPlace[]): string {
  const names = places.map(
    ({ number, bis, letter, through }) =>
      `${number}${bis ? ` ${bis}` : ''}${letter === null ? '' : ` (${letter.split('/').join(') (')})`}${through === undefined ? '' : ` to ${through}`}`,
  );
  const last = names.pop() ?? '';
  const word = places[0]?.kind === 'footnote' ? 'footnote' : 'paragraph';
  return `${word}${places.length > 1 || places[0]?.through !== undefined ? 's' : ''} ${names.length > 0 ? `${names.join(', ')} and ` : ''}${last}`;
}
