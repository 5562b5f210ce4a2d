import { ImportError, quoteStart } from '../line/import-error.ts';

/** Shapes of documents that the text of record cannot hold, each by the line that shows it. */
const shapes: readonly (readonly [RegExp, string, string])[] = [
  [
    /^article\s+(?:\d+|[ivxlc]+)\b[.:]?(?:\s+[\p{Lu}“].*)?$/iu,
    'articles',
    'numbered paragraphs: a text in articles has no place here yet',
  ],
  [
    /^goal\s+\d+\b/i,
    'numbered goals',
    'numbered paragraphs: goals with targets have no place here yet',
  ],
  [
    /^\d+\.(?:\d+|[a-z])\.?\s+\p{Lu}/u,
    'numbers of two parts, as of targets',
    'numbers of one part: targets have no place here yet',
  ],
  [
    /^[–—•·▪‣]\s|^(?:[-*]\s+)+(?![-*\d(])/,
    'a list without numbers or letters',
    'numbers or letters: a point without one has no address',
  ],
  [/^\|.*\|\s*$/, 'a table', 'sentences: tables have no place here yet'],
  [
    /^(?:in favour|against|abstaining|abstentions?|absent)\s*:|\brecorded vote of \d+/i,
    'a recorded vote',
    'a text adopted without a vote: who voted how has no place here yet',
  ],
  [
    /^(?:revised )?draft (?:resolution|declaration|decision)\b|: (?:revised )?draft resolution$/i,
    'a draft',
    'the text that was adopted, with its symbol A/RES/…',
  ],
  [
    /^the (?:security council|human rights council|economic and social council|trusteeship council|conference of the parties)\s*,?$/i,
    'the words of another organ',
    'a text of the General Assembly',
  ],
  [
    /^(?:l[’']assemblée générale|la asamblea general|генеральная ассамблея|大会|الجمعية العامة)/iu,
    'another language',
    'the English text',
  ],
];

/**
 * Refuses a line that shows a shape which is out of reach.
 * @throws ImportError that names the shape and the line
 */
export function refuseShape(file: string, line: number, raw: string): void {
  const text = raw
    .replace(/\*\*|^\s*#+\s+/g, '')
    .replace(/^\s*_(.*)_\s*$/, '$1')
    .replace(/\*(?=\S)([^*]+)\*/g, '$1')
    .trim();
  const [note] = /<sup>\s*(?:[a-z]|\*+)\s*<\/sup>/i.exec(raw) ?? [];
  if (note)
    throw new ImportError(
      file,
      line,
      `the note ${quoteStart(note)}`,
      'footnotes that are numbered: notes by letters or asterisks have no place here yet',
    );
  for (const [form, shape, expected] of shapes)
    if (form.test(text))
      throw new ImportError(file, line, `${shape} (${quoteStart(text)})`, expected);
}
