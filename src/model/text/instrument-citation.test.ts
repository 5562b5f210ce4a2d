import { describe, expect, test } from 'vitest';
import type { InstrumentRecord } from '../../schema/instrument.ts';
import { createContent, createDeclaration } from '../../test/content-factory.ts';
import { buildCorpus } from './corpus.ts';
import { listInstrumentCitations } from './instrument-citation.ts';

const instrument = (citedAs: string[], namedAs: string[]): InstrumentRecord => ({
  title: 'An instrument',
  short: 'It',
  symbol: null,
  kind: 'treaty',
  adopted: null,
  sentence: 'It is.',
  official: 'https://docs.un.org/',
  citedAs,
  namedAs,
  restsOn: ['source/004'],
});

describe('listInstrumentCitations', () => {
  const corpus = buildCorpus(
    createContent({
      declarations: {
        '2025': createDeclaration(
          '2025',
          [
            [
              'We recall the Convention against Crime[^1] and the Protocol supplementing the Convention against Crime.[^2]',
            ],
            [
              'We reaffirm the convention\u00a0against crime and the Convention against Crime, of which see[^3]:',
              'No instrument.',
            ],
            ['We note the Conventions against Crimes.'],
          ],
          [
            '*Treaty Series*, vol. 1, No. 5.',
            'Ibid., vol. 22, No. 5.',
            'See resolution 70/1 and Resolution 70/1.',
          ],
        ),
      },
      instruments: {
        agenda: instrument(['Resolution 70/1'], []),
        convention: instrument(
          ['Treaty Series, vol. 1, No. 5', 'vol. 1'],
          ['Convention against Crime'],
        ),
        protocol: instrument(
          ['Treaty Series, vol. 22'],
          ['Protocol supplementing the Convention against Crime'],
        ),
      },
    }),
  );

  test('finds what footnotes cite and what the text names, in the order of the text, with the words as they stand', () =>
    expect(
      listInstrumentCitations(corpus).map(({ unit, footnote, instrument: id, words }) => [
        unit,
        footnote,
        id,
        words,
      ]),
    ).toEqual([
      ['2025/1', 1, 'convention', 'Treaty Series, vol. 1, No. 5'],
      ['2025/1', 2, 'protocol', 'Treaty Series, vol. 22'],
      ['2025/1', null, 'convention', 'Convention against Crime'],
      ['2025/1', null, 'protocol', 'Protocol supplementing the Convention against Crime'],
      ['2025/2', 3, 'agenda', 'resolution 70/1'],
      ['2025/2', null, 'convention', 'convention\u00a0against crime'],
    ]));

  test('finds a footnote that the resolution around a declaration bears as well, at each of its marks', () => {
    const declaration = createDeclaration(
      '2025',
      [['We note the Programme.[^1]']],
      ['Resolution 70/1.'],
    );
    const around = buildCorpus(
      createContent({
        declarations: {
          '2025': {
            ...declaration,
            resolution: {
              preamble: [
                { number: 1, text: 'Recalling the Programme,[^1]', sha256: 'b'.repeat(64) },
              ],
              paragraphs: [],
            },
          },
        },
        instruments: { agenda: instrument(['Resolution 70/1'], []) },
      }),
    );
    expect(listInstrumentCitations(around).map(({ unit, footnote }) => [unit, footnote])).toEqual([
      ['2025/resolution/pp-1', 1],
      ['2025/1', 1],
    ]);
  });

  test('finds nothing if there is no instrument', () =>
    expect(listInstrumentCitations({ ...corpus, content: createContent({}) })).toEqual([]));
});
