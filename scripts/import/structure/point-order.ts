/** How the subparagraphs of one level are counted. */
export type PointStyle = 'letter' | 'roman';

/** The last subparagraph of a level that is open, the outermost first. */
export interface OpenPoint {
  readonly letter: string;
  readonly style: PointStyle;
  readonly indent: number;
}

/** Where a subparagraph can stand: at which level (0 is the outermost), counted how. */
export interface PointPlace {
  readonly level: number;
  readonly style: PointStyle;
}

const deepest = 3;

/**
 * Every place that a letter can take after those that are open: the next of an open level, or the first of a new one
 * if the words before it end with a colon.
 * @param opens whether the last words open a list
 */
export function listPlaces(
  letter: string,
  open: readonly OpenPoint[],
  opens: boolean,
): PointPlace[] {
  const places: PointPlace[] = [];
  if (opens && open.length < deepest)
    for (const style of ['letter', 'roman'] as const)
      if (letter === labelAt(style, 0) && open.at(-1)?.style !== style)
        places.push({ level: open.length, style });
  open.forEach(({ letter: last, style }, level) => {
    if (isNext(last, letter, style)) places.push({ level, style });
  });
  return places;
}

/**
 * Chooses between the places of a letter by what shows it: whether the next letter in the document can stand after it
 * there, else how far it is set in.
 * @param following the next letter before the next paragraph, or undefined
 * @param opens whether the words of this letter open a list
 * @returns null if nothing tells them apart
 */
export function choosePlace(
  places: readonly PointPlace[],
  {
    indent,
    letter,
    open,
    following,
    opens,
  }: {
    indent: number;
    letter: string;
    open: readonly OpenPoint[];
    following: string | undefined;
    opens: boolean;
  },
): PointPlace | null {
  if (places.length < 2) return places[0] ?? null;
  const viable = places.filter(
    ({ level, style }) =>
      following !== undefined &&
      listPlaces(following, [...open.slice(0, level), { letter, style, indent }], opens).length > 0,
  );
  if (viable.length === 1) return viable[0] ?? null;
  const set = places.filter(({ level }) =>
    open[level] ? open[level].indent === indent : indent > (open.at(-1)?.indent ?? 0),
  );
  return set.length === 1 ? (set[0] ?? null) : null;
}

/** The label after one: b after a, aa after z, bb or ab after aa; iv after iii. */
export function nextLabels(last: string, style: PointStyle): string[] {
  if (style === 'roman') return [labelAt('roman', romans.indexOf(last) + 1)];
  if (last.length === 1)
    return last === 'z' ? ['aa'] : [String.fromCharCode(last.charCodeAt(0) + 1)];
  const next = String.fromCharCode(last.charCodeAt(1) + 1);
  return last[0] === last[1] ? (last === 'aa' ? ['bb', 'ab'] : [next + next]) : [`a${next}`];
}

function isNext(last: string, letter: string, style: PointStyle): boolean {
  return nextLabels(last, style).includes(letter);
}

/** The label at a place counted from 0. */
export function labelAt(style: PointStyle, at: number): string {
  return style === 'letter' ? String.fromCharCode(97 + at) : (romans[at] ?? '');
}

const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const romans = ['', 'x', 'xx', 'xxx', 'xl'].flatMap((ten) => ones.map((one) => ten + one)).slice(1);
