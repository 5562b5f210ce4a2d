import type { CslItem } from './csl-item.ts';

/**
 * A resolution or a place in it as RIS, type `STAT`: managers keep the number under `M1` and the place under `SE`.
 * Written here because the citation library's own writer drops the place and folds long titles, which some managers cut.
 */
export function toRis({
  id,
  title,
  author,
  number,
  section,
  issued,
  URL,
  language,
}: CslItem): string {
  const date = issued?.['date-parts'][0];
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'STAT'],
    ['ID', id],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ['TI', title],
    ['M1', number],
    ['SE', section],
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
