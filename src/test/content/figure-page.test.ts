import { expect, test } from 'vitest';
import { readCorpus } from './read-corpus.ts';
import { listCharts } from '../../model/figure/chart.ts';
import { describeFigure, listFigures, listFiguresOn } from '../../model/figure/figure.ts';
import { describeFigurePage } from '../../model/figure/figure-page.ts';

const corpus = await readCorpus();
const charts = listCharts(corpus);

test.each(Object.keys(corpus.content.statistics))(
  'the sentence of %s is whole and has the words in it',
  (id) => {
    const { sentence, figure } = describeFigurePage(corpus, charts, id);
    expect(sentence.join('')).toBe(figure.record.sentence);
    expect(sentence[1].toLowerCase()).toBe(figure.record.words.toLowerCase());
  },
);

test('a figure knows who must not be set beside it even if only the other says so', () => {
  const page = describeFigurePage(corpus, charts, 'convictions-forced-labour');
  const named = page.notComparable.map(({ figure }) => figure.id);
  expect(named).toContain('convictions-shockingly-low');
  expect(new Set(named).size).toBe(named.length);
});

test('the voice of a source speaks if no statement carries the figure, and it speaks at no meeting', () => {
  expect(describeFigure(corpus, 'assembly-members-press-release')).toMatchObject({
    speaker: 'The press release',
    role: null,
    meeting: null,
  });
  expect(describeFigure(corpus, 'crc-ratifications')).toMatchObject({
    speaker: 'The commentary (opinion)',
    meeting: null,
  });
});

test('the ledger goes from the latest meeting to the sources of no meeting', () => {
  const meetings = listFigures(corpus).map(({ meeting }) => meeting);
  expect([...new Set(meetings)]).toEqual(['2025', '2017', null]);
  expect(meetings).toEqual([...meetings].sort((a, b) => (b ?? '').localeCompare(a ?? '')));
});

test('a paragraph gets the figures that speak to it or to its subparagraphs', () => {
  expect(listFiguresOn(corpus, ['2025/30']).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['cases-forced-labour', 'convictions-forced-labour']),
  );
  expect(listFiguresOn(corpus, ['2025/26', '2025/26/a']).map(({ id }) => id)).toEqual([
    'migrant-workers-three-times',
  ]);
});
