import type { CslItem } from '../../model/cite/csl-item.ts';

/**
 * A resolution or a place in it as RIS, type `RPRT`: managers read its kind from `M3`, its number from `SN`, the place in it
 * from the note `N1`. As `STAT` it would be an act of the United States to them.
 * Written here because the citation library's own writer drops the place and folds long titles, which some managers cut.
 */
export function toRis({
  id,
  title,
  author,
  publisher,
  genre,
  number,
  note,
  issued,
  URL,
  language,
}: CslItem): string {
  const date = issued?.['date-parts'][0];
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'RPRT'],
    ['ID', id],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ['TI', title],
    ['M3', genre],
    ['SN', number],
    ['N1', note],
    ['PB', publisher],
    ['DA', date && `${date.map((part) => String(part).padStart(2, '0')).join('/')}/`],
    ['PY', date && String(date[0])],
    ['LA', language],
    ['UR', URL],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
