/** A place and a word chosen at random; each damage uses what it needs. */
export interface Chance {
  readonly first: number;
  readonly second: number;
  readonly word: string;
}

type Damage = (lines: readonly string[], chance: Chance) => string[];

/** Words that look like the signs a transcription is written in, and plain ones. */
export const strangeWords = [
  'trafficking',
  'a',
  '7',
  '2025',
  '12.',
  '(c)',
  '(',
  ')',
  '-',
  '—',
  '*',
  '**',
  '*italics*',
  '_low_',
  '_',
  '#',
  '---',
  '¹',
  '⁶',
  '<sup>3</sup>',
  '<sup>',
  '[^2]',
  '[79/1](#)',
  '[link](https://example.org/lost)',
  '<b>',
  '&amp;',
  ':',
  ';',
  '.',
  'non-State',
  'victims’',
  'naïve',
  'Ibid.',
  '\\',
  '`code`',
  '|',
];

/** Replaces the words of one random line that has any. */
function inWords(
  lines: readonly string[],
  at: number,
  change: (words: string[]) => string[],
): string[] {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const which = filled[at % Math.max(1, filled.length)];
  return lines.map((line, index) => (index === which ? change(line.split(' ')).join(' ') : line));
}

/** Cuts the words of one random line in two and puts a page break between them. */
function breakPage(
  lines: readonly string[],
  { first, second }: Chance,
  block: readonly string[],
): string[] {
  return inWords(lines, first, (words) => {
    const at = 1 + (second % words.length);
    return [
      [...words.slice(0, at)].join(' ') + ['', '', ...block, ''].join('\n'),
      words.slice(at).join(' '),
    ];
  }).flatMap((line) => line.split('\n'));
}

/** Ways in which a transcription gets damaged, by name. */
export const damages: Readonly<Record<string, Damage>> = {
  'delete a line': (lines, { first }) => lines.toSpliced(first % lines.length, 1),
  'duplicate a line': (lines, { first }) => {
    const at = first % lines.length;
    return lines.toSpliced(at, 0, lines[at] ?? '');
  },
  'swap two lines': (lines, { first, second }) => {
    const [one, other] = [first % lines.length, second % lines.length];
    return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
  },
  'join two lines': (lines, { first }) => {
    const at = first % lines.length;
    const next = lines.findIndex((line, index) => index > at && line.trim() !== '');
    return next < 0 ? [...lines] : lines.with(at, `${lines[at]} ${lines[next]}`).toSpliced(next, 1);
  },
  'delete a word': (lines, { first, second }) =>
    inWords(lines, first, (words) => words.toSpliced(second % words.length, 1)),
  'duplicate a word': (lines, { first, second }) =>
    inWords(lines, first, (words) =>
      words.toSpliced(second % words.length, 0, words[second % words.length] ?? ''),
    ),
  'insert a word': (lines, { first, second, word }) =>
    inWords(lines, first, (words) => words.toSpliced(second % (words.length + 1), 0, word)),
  'change a digit': (lines, { first, second }) => {
    const text = lines.join('\n');
    const places = [...text.matchAll(/[0-9¹²³⁴⁵⁶⁷⁸⁹]/g)];
    const { index, 0: old } = places[first % Math.max(1, places.length)] ?? { index: 0, 0: '' };
    const signs = /\d/.test(old) ? '0123456789' : '⁰¹²³⁴⁵⁶⁷⁸⁹';
    return `${text.slice(0, index)}${old && signs[second % 10]}${text.slice(index + old.length)}`.split(
      '\n',
    );
  },
  'cut the file': (lines, { first }) => {
    const text = lines.join('\n');
    return text.slice(0, first % (text.length + 1)).split('\n');
  },
  'insert a page break': (lines, chance) => breakPage(lines, chance, ['---']),
  'insert a footnote block': (lines, chance) =>
    breakPage(lines, chance, ['---', '', `<sup>${chance.second % 17}</sup> A note.`]),
};
