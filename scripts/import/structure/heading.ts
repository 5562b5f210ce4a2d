import type { ParsedHeading } from './parsed.ts';

/** A heading with its level: 1 for a part, 2 for what stands under it, 3 under that. */
export interface LevelledHeading {
  readonly level: number;
  readonly mark: string | undefined;
  readonly text: string;
}

const marked = /^([IVXLC]+|[A-Z]|\d{1,2})\.\s+(.+)$/;

/** Cuts the printed number or letter of a heading from its words. */
export function splitHeading(text: string): { mark: string | undefined; text: string } {
  const [, mark, words] = marked.exec(text) ?? [];
  return mark && words ? { mark, text: words } : { mark: undefined, text };
}

/** Whether a line is nothing but the number of a heading, `II.` or `A.`, whose words follow. */
export function isHeadingMark(text: string): boolean {
  return /^(?:[IVXLC]+|[A-Z])\.$/.test(text);
}

/** Whether a line has the form of a heading by its roman number or capital letter. */
export function looksLikeHeading(text: string): boolean {
  return (
    /^(?:[IVXLC]+|[A-Z])\.(?:\s+[“\p{Lu}]|$)/u.test(text) &&
    !/[.;:,]["”’]?$/.test(text.replace(/^\w+\.$/, ''))
  );
}

/**
 * Gives headings their levels: roman numbers are parts; capital letters stand under parts, if there are any; a heading
 * without a mark stands as deep as the file shows, or else under the last one that has a mark.
 */
export function levelHeadings(headings: readonly ParsedHeading[]): LevelledHeading[] {
  const order = rankKinds(headings);
  let before = 0;
  return headings.map((heading) => {
    // No level is left out on the way down.
    before = Math.min(3, before + 1, order.indexOf(kindOf(heading, headings)) + 1);
    return { level: before, mark: heading.mark, text: heading.text };
  });
}

/** The kinds of headings, the highest first: by the depth in the file if it differs, else by the form of the mark. */
function rankKinds(headings: readonly ParsedHeading[]): string[] {
  const kinds = [...new Set(headings.map((heading) => kindOf(heading, headings)))];
  const depth = (kind: string) =>
    headings.find((heading) => kindOf(heading, headings) === kind)?.depth ?? 0;
  const forms = ['roman', 'letter', 'number'];
  const first = (kind: string) =>
    headings.findIndex((heading) => kindOf(heading, headings) === kind);
  return kinds.sort((one, other) => {
    const marks = forms.indexOf(one) - forms.indexOf(other);
    if (forms.includes(one) && forms.includes(other)) return marks;
    return depth(one) - depth(other) || first(one) - first(other);
  });
}

/** A single capital such as C or I counts with the letters or the romans that stand about it. */
function kindOf(heading: ParsedHeading, all: readonly ParsedHeading[]): string {
  const { mark } = heading;
  // Without marks, what stands deeper in the file stands under what does not.
  if (mark === undefined) return `none ${heading.depth ?? ''}`;
  if (/^\d/.test(mark)) return 'number';
  if (mark.length > 1 || mark === 'I' || mark === 'V' || mark === 'X') {
    const at = all.indexOf(heading);
    const before = all.slice(0, at).findLast(({ mark: other }) => other !== undefined)?.mark;
    return mark === 'I' && before === 'H' ? 'letter' : 'roman';
  }
  return 'letter';
}
