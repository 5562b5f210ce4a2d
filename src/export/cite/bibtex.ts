import type { CslItem } from '../../model/cite/csl-item.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A resolution or a place in it as BibTeX. `techreport` is the type whose number every style prints;
 * the date stands in the forms of both BibTeX and BibLaTeX, the place in the text in the note.
 * Written here because the citation library's own writer drops number and place.
 */
export function toBibtex({
  id,
  title,
  author,
  genre,
  publisher,
  number,
  note,
  issued,
  URL,
  language,
}: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', braceNames(author)],
    ['title', `{{${escapeTex(title)}}}`],
    ['type', brace(genre)],
    ['number', brace(number)],
    ['institution', brace(publisher)],
    ['year', brace(year)],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', brace(day)],
    ['date', issued && `{${[year, pad(month), pad(day)].join('-')}}`],
    ['note', brace(note)],
    ['url', URL && `{${URL}}`],
    ['language', brace(language)],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = ${value},`);
  return [`@techreport{${id},`, ...lines, '}', ''].join('\n');
}

/** Two pairs of braces keep a name or a title as it is written. */
function braceNames(author: CslItem['author']): string {
  return `{${author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')}}`;
}

function brace(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : `{${escapeTex(String(value))}}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\&%$#_{}~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function pad(part: number | undefined): string {
  return String(part).padStart(2, '0');
}
