import { stripMarks } from '../line/clean-markup.ts';

/** A line beside its neighbours in the file. */
export interface LineBeside {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether another line that is not blank goes on with the same sentence. */
  readonly goesOn: boolean;
}

const furniture: readonly (readonly [RegExp, string])[] = [
  [/^A\/(?:RES|C\.\d|\d+)\/[^\s.]+(?:\.\d+)?$/, 'a document symbol'],
  [/^(?:page\s+)?\d+\s*(?:\/|of)\s*\d+$|^[-–]?\s*\d{1,3}\s*[-–]?$|^page\s+\d+$/i, 'a page number'],
  [/^\d\d-\d{5}\b.{0,30}$|^\*{0,3}\d{6,8}\*{0,3}$/, 'a job number'],
  [/^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?$/, 'the time of printing'],
  [/^(?:please recycle|distr\.\s*:)/i, 'part of a masthead'],
];
const headings: readonly (readonly [RegExp, string])[] = [
  [/^[IVXLC]+\.\s+\p{Lu}/u, 'a heading'],
  [/^[A-Z]\.\s+\p{Lu}/u, 'a heading'],
  [
    /^(?:part|chapter|section|annex|appendix)\s+(?:[IVXLC]+|\d+|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)\b/i,
    'a heading',
  ],
];

/** What stands at the top and foot of pages, by its form alone; or null. */
export function findFurniture(text: string): string | null {
  const plain = text.replace(/\*\*|^#+\s+/g, '').trim();
  return furniture.find(([form]) => form.test(plain))?.[1] ?? null;
}

/** The same, or a heading by its form alone. */
export function findEdge(text: string): string | null {
  const plain = text.replace(/\*\*|^#+\s+/g, '').trim();
  const found = findFurniture(plain);
  // “section 11 of the Agreement” goes on with a sentence: a heading begins with a capital.
  if (found !== null || !/^\p{Lu}/u.test(plain)) return found;
  return headings.find(([form]) => form.test(plain))?.[1] ?? null;
}

/**
 * What a line inside an unfinished sentence may be instead of its continuation: something printed at the top or foot of
 * a page, or a heading. Its words would become official words in silence.
 * @param repeated whether the same line stands elsewhere too
 * @returns what it may be, or null if nothing speaks against it
 */
export function findIntruder(
  { text, before, after, goesOn }: LineBeside,
  repeated: boolean,
): string | null {
  const plain = stripMarks(text.replace(/\*\*|^\s*#+\s+/g, '')).trim();
  const found = findEdge(plain);
  if (found) return found;
  if (repeated) return 'a line that stands elsewhere too, as running heads do';
  if (/^\s*#/.test(text) || /^\s*\*\*[^*]+\*\*\s*$/.test(text)) return 'a heading';
  // A sign at the end, with the mark of a footnote behind it or not, ends a part of a sentence.
  if (!/^\p{Lu}/u.test(plain) || /[.,;:!?]["”’)]* ?\d{0,3}$/.test(plain)) return null;
  if (before.trim() === '' && after.trim() === '')
    return goesOn || isTitle(plain) ? 'a heading or a running head' : null;
  return goesOn && isShort(text, before, after) ? 'a heading or a running head' : null;
}

/** Whether nearly every word begins with a capital, as in the title of a document at the top of its pages. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a line ends although the first word of the next would have had room. */
function isShort(text: string, before: string, after: string): boolean {
  const width = Math.max(before.length, after.length);
  const [next = ''] = after.trim().split(/\s+/);
  return text.length + 1 + next.length < width * 0.8;
}
