/** Digits in a text that may be the mark of a footnote. */
export interface BareMark {
  readonly number: number;
  /** Where the digits begin in the text. */
  readonly at: number;
  /** How many signs they and the blanks before them take. */
  readonly length: number;
  /** The words before it with the digits, as they stand. */
  readonly shown: string;
  /** The same with a mark. */
  readonly replaced: string;
  /** Whether nothing but a mark can stand so: glued to a small letter, its punctuation, or a year. */
  readonly glued: boolean;
}

// “Persons,1 reaffirm”, “Agenda1”, “Women”,3 and”: a small letter, perhaps a closing sign, perhaps punctuation, digits.
const afterWord = /(?<=\p{Ll}[)”’"]{0,2}[,.;:]?[)”’"]{0,2})(\d{1,3})(?![\d.,/%-]*\d|\p{L}|[-/°])/gu;
// “20172 and 2021,3”: a year with digits behind it.
const afterYear = /(?<=(?<![\d/.,-])(?:19|20)\d{2}[,.;]?)(\d{1,2})(?![\d/.,-]*\d|\p{L})/gu;
// “50,1 which”: a comma that parts no thousands.
const afterNumber = /(?<=\d[,;])(\d{1,2})(?!\d|[.,/-]\d|\p{L})/gu;
// “… in 1993; 2”: digits behind the sign that ends the words.
const atEnd = /(?<=\p{L}[)”’"]{0,2}[,.;:][)”’"]{0,2}) (\d{1,3})$/gu;
// “Countries 2 and”: digits between blanks, which may as well be a number.
const alone = /(?<=[\p{L}\d)”’,.;:]) +(\d{1,3})(?= |$|[,.;:](?!\d))/gu;

/** Digits that are glued to a word or a year, and so are marks in all likelihood, in order. */
export function findBareMarks(text: string): BareMark[] {
  return find(text, [afterWord, afterYear, afterNumber, atEnd], true);
}

/** Every run of digits that could be the mark of one footnote, the unlikely ones included. */
export function listMarkCandidates(text: string, number: number): BareMark[] {
  const glued = findBareMarks(text);
  const loose = find(text, [alone], false).filter(
    ({ at }) => !glued.some((mark) => mark.at <= at && at < mark.at + mark.length + 1),
  );
  return [...glued, ...loose].filter((mark) => mark.number === number);
}

function find(text: string, forms: readonly RegExp[], glued: boolean): BareMark[] {
  const plain = text.replace(/\[\^\d+\]/g, (mark) => '\u0000'.repeat(mark.length));
  return forms
    .flatMap((form) => [...plain.matchAll(form)])
    .map((match) => {
      const digits = match[1] ?? '';
      const before = /\S{0,30}$/.exec(text.slice(0, match.index))?.[0] ?? '';
      return {
        number: Number(digits),
        at: match.index,
        length: match[0].length,
        shown: `${before}${match[0]}`,
        replaced: `${before}[^${digits}]`,
        glued,
      };
    })
    .filter(({ number }) => number > 0)
    .sort((one, other) => one.at - other.at)
    .filter((mark, index, all) => mark.at !== all[index - 1]?.at);
}
