import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { countTokens } from '../../src/test/count-tokens.ts';
import type { HeldDeclaration } from '../../src/schema/declaration.ts';
import { ImportError } from './line/import-error.ts';
import { importDeclaration } from './import-declaration.ts';
import { readRepairs } from './read-repairs.ts';
import { checkNothingConverted } from './source/conversion-law.ts';
import { draftRepairs } from './source/draft-repairs.ts';
import { readMasthead } from './source/masthead.ts';
import { readText } from './source/read-text.ts';
import { writeTranscription } from './source/write-transcription.ts';

/** A made-up resolution with everything a real one has: preamble, parts, letters, romans, marks, footnotes, closing. */
const document = `United Nations

A/RES/99/7

General Assembly

Distr.: General

Ninety-ninth session

Agenda item 12

Resolution adopted by the General Assembly on 2 January 2099

[without reference to a Main Committee (A/99/L.8)]

99/7. Lamps along the coast of the three seas

The General Assembly,

Recalling its resolution 98/1 on harbours,[^1] in which it called upon the coastal States to light them,

Noting with appreciation the work of the keepers, who light every lamp at dusk,

## I. Lamps

1. Welcomes the lamps of the coastal States, which the ships need when they come to the harbours;[^2]

2. Requests the keepers, within existing resources:

(a) To count the lamps of each harbour, in particular:

    (i) The lamps that are old;

    (ii) The lamps that no keeper lights;

(b) To report on them every other year;

## II. Keepers

3. Thanks the keepers for the work that they have done for the boats of the bays;

4. Decides to remain seized of the matter.

48th plenary meeting

2 January 2099

[^1]: Resolution 98/1.

[^2]: See A/99/12, annex.
`;
/** What stands at the edge of pages or between paragraphs, and must not become words of a sentence. */
const intruders = [
  'A/RES/99/7',
  '3/4',
  '2/10',
  '99-00007 (E)',
  '*1900007*',
  'Page 3 of 4',
  '- 3 -',
  'II. Of the harbours of the coast',
  'B. Means of lighting',
  'Annex II',
  'Part three',
  'Lamps along the coast of the three seas',
  '**Means of lighting**',
  '### Means of lighting',
  ...['2/3', '1/3', '3/3'].map(
    (page) => `A/RES/99/7\nLamps along the coast of the three seas\n${page}`,
  ),
];
const outcomes = { read: 0, refused: 0 };

/** Imports a text as a file is imported, without the disk. */
function importText(text: string): { made: HeldDeclaration; left: readonly string[] } {
  const bytes = new TextEncoder().encode(text);
  const source = readText('document.md', text, 'md', new Set());
  const transcription = writeTranscription('document.md', bytes, source);
  checkNothingConverted('document.md', source.witness, transcription);
  const masthead = readMasthead(transcription.split('\n'));
  const drafted = draftRepairs(
    'document.md',
    bytes,
    source,
    transcription,
    { ...masthead, symbol: 'A/RES/99/7', title: 'Lamps', adopted: '2099-01-02' },
    [],
    '000',
  );
  const { listed, place } = readRepairs('repairs.yaml', drafted);
  const made = importDeclaration(
    'a-res-99-7',
    'transcription.md',
    new TextEncoder().encode(transcription),
    listed,
    place,
  );
  return {
    made,
    left: listed.notOfRecord.flatMap(({ line, at, times = at?.length ?? 1 }) =>
      Array.from({ length: times }, () => line),
    ),
  };
}

interface Words {
  text: string;
  more?: string[] | undefined;
  tail?: string | undefined;
  letter?: string;
  headings?: { mark?: string | undefined; text: string }[] | undefined;
  subparagraphs?: Words[] | undefined;
}

function listUnits(words: Words): Words[] {
  return [words, ...(words.subparagraphs ?? []).flatMap(listUnits)];
}

function listAll({ preamble = [], paragraphs, annexes = [] }: HeldDeclaration): Words[] {
  return [
    ...preamble,
    ...paragraphs,
    ...annexes.flatMap((annex) => [...(annex.preamble ?? []), ...annex.paragraphs]),
  ];
}

/** All that the import keeps: units with numbers and headings, front matter, closing, footnotes. */
function writeOut(made: HeldDeclaration): string {
  const numbers = [
    ...made.paragraphs,
    ...(made.annexes ?? []).flatMap(({ paragraphs }) => paragraphs),
  ]
    .filter(({ unnumbered }) => !unnumbered)
    .map(({ number }) => String(number));
  const units = listAll(made).flatMap(listUnits);
  return [
    ...made.frontMatter,
    made.formula ?? '',
    ...(made.annexes ?? []).flatMap(({ title }) => title),
    ...numbers,
    ...units.flatMap(({ text, more = [], tail = '', letter = '', headings = [] }) => [
      letter,
      text,
      ...more,
      tail,
      ...headings.map(({ mark = '', text: words }) => `${mark} ${words}`),
    ]),
    ...(made.closing ?? []),
    ...made.footnotes.map(({ number, text }) => `${number} ${text}`),
  ].join('\n');
}

/** Tries a damaged text: refused with a line, or checked. */
function tryText(
  text: string,
  check: (made: HeldDeclaration, left: readonly string[]) => void,
): void {
  let read;
  try {
    read = importText(text);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(/^\S+:[1-9]\d*: found .+; expected .+$/s);
    outcomes.refused++;
    return;
  }
  check(read.made, read.left);
  outcomes.read++;
}

const lines = document.split('\n');
const body = lines.indexOf('The General Assembly,') + 2;
const sentences = lines.flatMap((line, at) =>
  at >= body && line.split(' ').length > 5 ? [at] : [],
);

describe('no word that is not the document’s enters a unit in silence', () => {
  const sound = importText(document);
  const words = listAll(sound.made)
    .flatMap(listUnits)
    .map(({ text }) => text);

  test.each(intruders)('“%s” in a sentence', (intruder) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.boolean(), (which, cut, blank) => {
        const at = sentences[which % sentences.length] ?? body;
        const parts = (lines[at] ?? '').split(' ');
        const place = 2 + (cut % (parts.length - 3));
        const gap = blank ? ['', intruder, ''] : [intruder];
        const damaged = [
          ...lines.slice(0, at),
          parts.slice(0, place).join(' '),
          ...gap,
          parts.slice(place).join(' '),
          ...lines.slice(at + 1),
        ];
        tryText(damaged.join('\n'), (made) => {
          for (const { text, more = [], tail = '' } of listAll(made).flatMap(listUnits))
            for (const own of [text, ...more, tail]) expect([...words, '']).toContain(own);
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each(intruders)('“%s” between paragraphs', (intruder) => {
    fc.assert(
      fc.property(fc.nat(), (which) => {
        const at = sentences[which % sentences.length] ?? body;
        tryText([...lines.slice(0, at), intruder, '', ...lines.slice(at)].join('\n'), (made) => {
          for (const { text } of listAll(made).flatMap(listUnits)) expect(words).toContain(text);
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('no word of the document is lost in silence', () => {
  const damages: Record<string, (at: number, word: number) => string[]> = {
    'a line taken out': (at) => lines.toSpliced(at, 1),
    'a line twice': (at) => lines.toSpliced(at, 0, lines[at] ?? ''),
    'two lines in one': (at) =>
      lines.with(at, `${lines[at]} ${lines[at + 2] ?? ''}`).toSpliced(at + 2, 1),
    'a word taken out': (at, word) => {
      const parts = (lines[at] ?? '').split(' ');
      return lines.with(at, parts.toSpliced(word % parts.length, 1).join(' '));
    },
    'a line cut in two': (at, word) => {
      const parts = (lines[at] ?? '').split(' ');
      const place = 1 + (word % Math.max(1, parts.length - 1));
      return lines.toSpliced(at, 1, parts.slice(0, place).join(' '), parts.slice(place).join(' '));
    },
    'a line cut by the edge of a page': (at, word) => {
      const parts = (lines[at] ?? '').split(' ');
      const place = 1 + (word % Math.max(1, parts.length - 1));
      const edge = ['1/3', 'A/RES/99/7', '', 'Lamps along the coast of the three seas', ''];
      const [before, after] = [parts.slice(0, place).join(' '), parts.slice(place).join(' ')];
      return lines.toSpliced(at, 1, before, ...edge, after);
    },
    'a word cut by a hyphen': (at, word) => {
      const parts = (lines[at] ?? '').split(' ');
      const place = word % parts.length;
      const long = parts[place] ?? '';
      return long.length < 6
        ? [...lines]
        : lines.with(at, parts.with(place, `${long.slice(0, 3)}-\n${long.slice(3)}`).join(' '));
    },
  };
  test.each(Object.keys(damages))('%s', (name) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (which, word) => {
        const at = sentences[which % sentences.length] ?? body;
        const damaged = damages[name]?.(at, word).join('\n') ?? '';
        tryText(damaged, (made, left) => {
          const mended = damaged.replace(/(\p{L})-\n(\p{L})/gu, '$1$2');
          const plain = (text: string) =>
            [...countTokens(text.replaceAll('-', ' '))].sort(([one], [other]) =>
              one < other ? -1 : 1,
            );
          const kept = plain([writeOut(made), ...left].join('\n'));
          expect([plain(damaged), plain(mended)]).toContainEqual(kept);
        });
      }),
      { numRuns: 40 },
    );
  });
});

// A property that only ever sees one outcome would prove nothing.
afterAll(() => {
  expect(outcomes.read).toBeGreaterThan(20);
  expect(outcomes.refused).toBeGreaterThan(100);
});
