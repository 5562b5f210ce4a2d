import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../text/corpus.ts';
import { createContent, createDeclaration } from '../../test/content-factory.ts';
import { makeFigure } from '../../test/make-figure.ts';
import { checkText, findQuotations } from './find-quotations.ts';
import { listOfficialWords } from './official-words.ts';
import { createHeldWords } from './held-words.ts';

const official = listOfficialWords(
  createHeldWords(
    buildCorpus(
      createContent({
        declarations: {
          '2017': createDeclaration(
            '2017',
            [
              [
                'We support the lighthouses, in particular those of small islands[^1] and of old ports.',
              ],
              ['We note that no keeper should be left alone on a rock during the winter.'],
              ['We recall that “a lamp of the coast” shall mean any light that ships steer by.'],
            ],
            ['Resolution 64/293.'],
          ),
          '2025': createDeclaration('2025', [
            [
              'We commit to feed the keepers, to paint the towers and to mend the lamps before winter.',
            ],
            [
              'We acknowledge the need to actively involve them, incorporating their perspective and experience in all efforts to prevent and combat trafficking in persons, and call them agents of change in the global fight.',
            ],
          ]),
        },
        statistics: {
          lamps: makeFigure('lamps', {
            statement: null,
            voice: 'the report',
            source: 'report',
            words: 'forty lamps in a hundred are out',
            sentence: 'The report says that forty lamps in a hundred are out.',
          }).record,
        },
      }),
    ),
  ),
);
/** Verdict, units and what is shown as changed. */
const tell = (text: string) =>
  findQuotations(official, text).map(({ result: { verdict, places } }) => [
    verdict,
    places.flatMap(({ units }) => units).join(),
    places
      .flatMap(({ pieces }) => pieces)
      .filter(({ kind }) => kind !== 'kept')
      .map(({ kind, text: words }) => `${kind} ${words.trim()}`)
      .join(),
  ]);

test.each([
  ['as it stands', 'to feed the keepers, to paint the towers', ['word for word', '2025/1', '']],
  [
    'of the same words in an order of their own',
    'winter lamps before the towers, paint, feed mend commit keepers to and the',
    ['not found', '', ''],
  ],
  [
    'with the number of a footnote in it',
    'those of small islands1 and of old ports',
    ['word for word', '2017/1', ''],
  ],
  [
    'with a sign for words left out',
    'We commit to feed the keepers … and to mend the lamps',
    ['words left out', '2025/1', 'omitted to paint the towers'],
  ],
  [
    'with words left out in silence that change the sense',
    'We note that keeper should be left alone on a rock during the winter',
    ['altered', '2017/2', 'missing no'],
  ],
  [
    'with another word',
    'We support the lighthouses, in particular those of big islands and of old ports',
    ['altered', '2017/1', 'missing small,added big'],
  ],
  [
    'of words that nobody said',
    'the fishermen sang all night long in the empty harbour',
    ['not found', '', ''],
  ],
])('a passage %s', (_, text, told) => expect(tell(text)).toEqual([told]));

test('a passage with quotation marks of its own is one quotation', () => {
  const passage = 'We recall that “a lamp of the coast” shall mean any light';
  expect(findQuotations(official, passage).map(({ text }) => text)).toEqual([passage]);
  expect(tell(passage)).toEqual([['word for word', '2017/3', '']]);
});

test('halves of two units are joined, and both are named', () => {
  const [told, ...others] = tell(
    'We support the lighthouses, in particular those of small islands to mend the lamps before winter',
  );
  expect(others).toEqual([]);
  expect(told?.slice(0, 2)).toEqual(['joined', '2017/1,2025/1']);
});

test('words of a report are told as those of who said them', () => {
  const [only] = findQuotations(official, 'forty lamps in a hundred are out');
  expect(only?.result.voices.map(({ speaker, kind }) => [speaker, kind])).toContainEqual([
    'report',
    'reported',
  ]);
});

describe('words altered at an end of a quotation are shown beside the official ones', () => {
  const piecesOf = (text: string) => {
    const [only] = findQuotations(official, text);
    return only?.result.verdict === 'altered'
      ? only.result.places[0]?.pieces.map(({ kind, text: words }) => [kind, words.trim()])
      : only?.result.verdict;
  };
  const middle =
    'the need to actively involve them, incorporating their perspective and experience in all efforts to prevent and combat';

  test('at its beginning', () =>
    expect(piecesOf(`We acknowlege ${middle}`)).toEqual([
      ['kept', 'We'],
      ['missing', 'acknowledge'],
      ['added', 'acknowlege'],
      ['kept', middle],
    ]));

  test('at its end', () =>
    expect(piecesOf(`${middle} traficking in persons`)).toEqual([
      ['kept', middle],
      ['missing', 'trafficking'],
      ['added', 'traficking'],
      ['kept', 'in persons,'],
    ]));

  test('but not words that only lead up to it', () =>
    expect(piecesOf(`As States agreed, ${middle} trafficking`)).toEqual([
      ['added', 'As States agreed'],
      ['kept', `${middle} trafficking`],
    ]));
});

test('a sentence without quotation marks beside quotations that have them is checked too, and all else is counted', () => {
  const { quotations, singleWords, others } = checkText(
    official,
    'We acknowlege the need to actively involve them, incorporating their perspective and experience. The text calls them “agents of change in the global fight” and “heroes”. Nobody knows what the States Members will do with these words of theirs.',
  );
  expect(quotations.map(({ result }) => result.verdict)).toEqual(['altered', 'word for word']);
  expect(singleWords).toEqual(['heroes']);
  expect(others).toBe(1);
});
