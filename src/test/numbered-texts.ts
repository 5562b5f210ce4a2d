import type { HeldDeclaration } from '../schema/declaration.ts';
import type { InstrumentRecord } from '../schema/instrument.ts';
import type { AnnotationRecord } from '../schema/annotation.ts';
import type { ConcordanceRow, Relation } from '../schema/concordance.ts';
import { buildCorpus } from '../model/text/corpus.ts';
import {
  createContent,
  createDeclaration,
  createMissing,
  createRecords,
} from './content-factory.ts';

const title =
  'Political Declaration on the Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons';

/** How a text counts: its paragraphs, the last letter of those that have subparagraphs, the paragraph in which each footnote is marked. */
interface Numbering {
  readonly paragraphs: number;
  readonly letters: Readonly<Record<number, string>>;
  readonly marks: readonly number[];
}

const verbs = [
  'welcome',
  'commit to',
  'urge',
  'call for',
  'encourage',
  'note',
  'reaffirm',
  'will see to',
];
const verbOf = (at: number) => verbs[at % verbs.length] ?? '';

function number(id: string, { paragraphs, letters, marks }: Numbering): HeldDeclaration {
  const texts = Array.from({ length: paragraphs }, (_, index) => {
    const at = index + 1;
    const own = marks.flatMap((place, note) => (place === at ? [`[^${note + 1}]`] : [])).join('');
    const points = 'abcdefgh'.slice(0, 'abcdefgh'.indexOf(letters[at] ?? '-') + 1);
    return [
      `We, in paragraph ${at} of ${id},${own} ${verbOf(at)} it${points ? ':' : '.'}`,
      ...[...points].map((letter) => `To do what point ${letter} of ${at} asks;`),
    ] as [string, ...string[]];
  });
  return createDeclaration(
    id,
    texts,
    marks.map((_, note) => `Made-up footnote ${note + 1}.`),
  );
}

/** What the editors say of each paragraph: its heading and its only clause. */
function annotate(id: string, paragraphs: number): Record<string, Partial<AnnotationRecord>> {
  return Object.fromEntries(
    Array.from({ length: paragraphs }, (_, index) => {
      const at = index + 1;
      const clause = { verb: verbOf(at), addressee: 'not said', object: 'it' } as const;
      return [
        `${id}/${at}`,
        { heading: `Matter ${at}`, topics: [], subparagraphs: [], verbs: [clause] },
      ];
    }),
  );
}

/** Each paragraph of 2017 has its counterpart two numbers later in 2025, but 3 is split, 9 and 10 are merged, and 20 is dropped. */
function listRows(): ConcordanceRow[] {
  const because = 'They are made up so.';
  const row = (from: string[], relation: Relation, to: string[]): ConcordanceRow => ({
    from: from.map((unit) => `2017/${unit}`),
    to: to.map((unit) => `2025/${unit}`),
    relation,
    because,
  });
  const own = (at: number) => String(at);
  const single = Array.from({ length: 26 }, (_, index) => index + 1).filter(
    (at) => ![3, 9, 10, 20].includes(at),
  );
  return [
    ...single.map((at) => row([own(at)], 'revised', [own(at + 2)])),
    row(['3'], 'split', ['5', '29']),
    row(['9', '10'], 'merged', ['11']),
    row(['11/a'], 'revised', ['18/a']),
    row(['11/b'], 'condensed', ['18/d']),
    row(['20'], 'dropped', []),
    row([], 'new', ['1', '2', '12', '22', '30', '31', '18/b', '18/c', '18/e', '18/f']),
    row([], 'new', ['26/a', '26/b', '28/a', '28/b', '28/c', '28/d', '28/e']),
  ];
}

/**
 * Made-up texts under the symbols and the titles of the declarations, with paragraphs, letters and footnotes that count as theirs, and what joins them:
 * what people write about places in these can be asked of places in those, and no change of the content reaches them.
 */
export const numberedTexts = buildCorpus(
  createContent({
    declarations: {
      '2017': {
        ...number('2017', { paragraphs: 26, letters: { 11: 'b' }, marks: [1, 2, 2, 6, 6, 7, 7] }),
        symbol: 'A/RES/72/1',
        annex: false,
        title: title.replace('D', 'd').replace('I', 'i'),
        adopted: '2017-09-27',
      },
      '2021': createMissing(),
      '2025': {
        ...number('2025', {
          paragraphs: 31,
          letters: { 18: 'f', 26: 'b', 28: 'e' },
          marks: [1, 2, 4, 4, 4, 5, 5, 5, 6, 6, 6, 10, 19, 24, 28],
        }),
        symbol: 'A/RES/80/9',
        title: `2025 ${title}`,
        adopted: '2025-11-24',
        frontMatter: [
          'Eightieth session',
          'Resolution adopted by the General Assembly on 24 November 2025',
          '[without reference to a Main Committee (A/80/L.8)]',
          `80/9. 2025 ${title}`,
          'The General Assembly',
          `Adopts the 2025 ${title}, annexed to the present resolution.`,
          '48th plenary meeting',
          '24 November 2025',
          'Annex',
          `2025 ${title}`,
        ],
      },
    },
    annotations: createRecords<AnnotationRecord>({
      ...annotate('2017', 26),
      ...annotate('2025', 31),
    }),
    concordances: { '2017-2025': { from: '2017', to: '2025', rows: listRows() } },
    instruments: createRecords<InstrumentRecord>({
      'a-res-48-134': { symbol: 'A/RES/48/134', short: 'Paris Principles' },
      'a-res-64-293': {
        symbol: 'A/RES/64/293',
        short: 'Global Plan of Action',
        adopted: '2010-07-30',
      },
      'a-res-70-1': { symbol: 'A/RES/70/1', short: '2030 Agenda' },
      'a-res-71-1': { symbol: 'A/RES/71/1', short: 'New York Declaration' },
      'a-res-79-243': { symbol: 'A/RES/79/243', short: 'Convention against Cybercrime' },
      'a-hrc-17-31': { symbol: 'A/HRC/17/31', short: 'Guiding Principles' },
      'a-73-12': { symbol: 'A/73/12 (Part II)', short: 'Global Compact on Refugees' },
      'cedaw-c-gc-38': { symbol: 'CEDAW/C/GC/38', short: 'General recommendation No. 38' },
      'convention-on-the-rights-of-the-child': {
        symbol: 'United Nations, Treaty Series, vol. 1577, No. 27531',
        short: 'Convention on the Rights of the Child',
      },
      'palermo-protocol': {
        symbol: 'United Nations, Treaty Series, vol. 2237, No. 39574',
        short: 'Palermo Protocol',
      },
    }),
  }),
);
