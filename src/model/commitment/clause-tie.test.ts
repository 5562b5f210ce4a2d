import { describe, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../schema/annotation.ts';
import type { ConcordanceRecord } from '../../schema/concordance.ts';
import { createContent, createDeclaration, createRecords } from '../../test/content-factory.ts';
import { listConcordances } from '../compare/concordance.ts';
import { buildCorpus } from '../text/corpus.ts';
import { listClauseTies } from './clause-tie.ts';
import { describeCommitments } from './commitment-picture.ts';
import { leadClause, listCommitmentTables, listOwnTables } from './commitment-table.ts';

const promise = (verb: string, object: string) =>
  ({ verb, addressee: 'States themselves', object }) as const;
const demand = (verb: string, object: string) => ({ verb, addressee: 'not said', object }) as const;
const position = (verb: string, object: string) => ({ verb, addressee: 'no one', object }) as const;

function buildSmallCorpus(clauses?: ConcordanceRecord['clauses'], joined = true) {
  const because = 'They are about the same thing.';
  return buildCorpus(
    createContent({
      declarations: {
        '2030': createDeclaration('2030', [
          [
            'We will open village schools. We call for cheaper medicines. We recall the old harbour.',
          ],
          ['We encourage honest banks. We note the rivers.'],
        ]),
        '2034': createDeclaration('2034', [
          ['We will seek to open village schools and will plant trees.'],
          [
            'We urge honest banks. We encourage cheaper medicines. We call for an inquiry into rivers.',
          ],
        ]),
      },
      annotations: createRecords<AnnotationRecord>({
        '2030/1': {
          topics: ['schools'],
          verbs: [
            promise('will open', 'village schools'),
            demand('call for', 'cheaper medicines'),
            position('recall', 'the old harbour'),
          ],
        },
        '2030/2': {
          topics: ['banks'],
          verbs: [demand('encourage', 'honest banks'), position('note', 'the rivers')],
        },
        '2034/1': {
          topics: ['schools'],
          verbs: [promise('will seek to open', 'village schools'), promise('will plant', 'trees')],
        },
        '2034/2': {
          topics: ['banks', 'health'],
          verbs: [
            demand('urge', 'honest banks'),
            demand('encourage', 'cheaper medicines'),
            demand('call for', 'an inquiry into rivers'),
          ],
        },
      }),
      concordances: joined
        ? {
            '2030-2034': {
              from: '2030',
              to: '2034',
              rows: [
                { from: ['2030/1'], to: ['2034/1'], relation: 'revised', because },
                { from: ['2030/2'], to: ['2034/2'], relation: 'revised', because },
              ],
              clauses,
            },
          }
        : {},
    }),
  );
}

function listTies(clauses?: ConcordanceRecord['clauses']) {
  const corpus = buildSmallCorpus(clauses);
  return listConcordances(corpus)
    .flatMap((record) => listClauseTies(corpus, record))
    .map(({ from, to, change }) => `${from.id} ${change} ${to.id}`);
}

describe('clauses of two texts', () => {
  test('are tied by shared words inside the rows of the concordance, and their steps compared', () => {
    // “cheaper medicines” stands in both texts, but no row joins the paragraphs.
    expect(listTies()).toEqual([
      '2030-1-c1 weakened 2034-1-c1',
      '2030-2-c1 strengthened 2034-2-c1',
      '2030-2-c2 other kind 2034-2-c3',
    ]);
  });

  test('are tied or parted otherwise if an editor says so, with the reason', () => {
    const because = 'The harbour is where the trees are planted.';
    const decided = [
      { earlier: '2030-1-c3', later: '2034-1-c2', tied: true, because },
      { earlier: '2030-2-c2', later: '2034-2-c3', tied: false, because: 'The rivers are others.' },
    ];
    expect(listTies(decided)).toEqual([
      '2030-1-c1 weakened 2034-1-c1',
      '2030-1-c3 other kind 2034-1-c2',
      '2030-2-c1 strengthened 2034-2-c1',
    ]);
    const rows = listCommitmentTables(buildSmallCorpus(decided)).flatMap((table) => table.rows);
    expect(rows.flatMap((row) => row.because ?? [])).toEqual([because]);
  });
});

test('the table has every clause, strongest first, with what became of it and its topics', () => {
  const [table] = listCommitmentTables(buildSmallCorpus());
  expect(table?.declarations).toEqual(['2030', '2034']);
  expect(
    table?.rows.map((row) => [leadClause(row).id, row.fate, row.topics.join(' ')].join(' | ')),
  ).toEqual([
    '2034-1-c2 | new | schools',
    '2034-1-c1 | weakened | schools',
    '2034-2-c1 | strengthened | banks health',
    '2034-2-c3 | other kind | banks health',
    '2030-1-c2 | lost | schools',
    '2034-2-c2 | new | banks health',
    '2030-1-c3 | lost | schools',
  ]);
});

test('texts that no concordance joins have a table each, and nothing is new or lost in them', () => {
  const corpus = buildSmallCorpus(undefined, false);
  const tables = listCommitmentTables(corpus);
  expect(tables.map(({ declarations, rows }) => [declarations.join(), rows.length])).toEqual([
    ['2034', 5],
    ['2030', 5],
  ]);
  expect(new Set(tables.flatMap(({ rows }) => rows.map(({ fate }) => fate)))).toEqual(
    new Set([null]),
  );
  const marks = tables
    .flatMap(({ declarations }) => describeCommitments(corpus, declarations))
    .flatMap(({ lines }) => lines.flatMap((line) => line.marks));
  expect(new Set(marks.map(({ fate }) => fate))).toEqual(new Set(['kept']));
});

test('of more than two texts each has a table, the first alone, a later one beside the text before it', () => {
  const corpus = buildSmallCorpus();
  expect(listOwnTables(corpus)).toEqual([]);
  const [first] = corpus.declarations;
  const more = { ...corpus, declarations: [...corpus.declarations, { ...first!, id: '2038' }] };
  expect(listOwnTables(more).map(({ id, table }) => [id, table.declarations])).toEqual([
    ['2030', ['2030']],
    ['2034', ['2030', '2034']],
    ['2038', ['2038']],
  ]);
});

test('a picture has the texts that are asked for, and what became of a clause among them', () => {
  const steps = describeCommitments(buildSmallCorpus(), ['2030']);
  expect(
    new Set(steps.flatMap(({ lines }) => lines.map(({ declaration }) => declaration))),
  ).toEqual(new Set(['2030']));
  const fates = steps.flatMap(({ lines }) =>
    lines.flatMap(({ marks }) => marks.map(({ fate }) => fate)),
  );
  expect(new Set(fates)).toEqual(new Set(['kept']));
});

test('the picture has every clause once, on its step, with what became of it', () => {
  const steps = describeCommitments(buildSmallCorpus(), ['2030', '2034']);
  expect(
    steps.map(({ strength, words, lines }) =>
      [
        strength.id,
        words.join(', '),
        ...lines.map(({ marks }) => marks.map(({ label, fate }) => `${label} ${fate}`).join(', ')),
      ].join(' | '),
    ),
  ).toEqual([
    'outright | will | 1 kept | 1 new',
    'effort | seek |  | 1 weakened',
    'urge | urge |  | 2 strengthened',
    'call | call for | 1 lost | 2 other kind',
    'encourage | encourage | 2 kept | 2 new',
    'note | note, recall | 1 lost, 2 kept | ',
  ]);
});
