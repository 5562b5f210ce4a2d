import { expect, test } from 'vitest';
import { makeFigure } from '../../test/make-figure.ts';
import { buildSeries, findObjection, SeriesError, type SeriesForm } from './comparability.ts';

const because = 'A case can be both: the shares overlap.';

function refusal(form: SeriesForm, ...figures: Parameters<typeof buildSeries>[1]): SeriesError {
  try {
    buildSeries(form, figures);
  } catch (error) {
    if (error instanceof SeriesError) return error;
    throw error;
  }
  throw new Error('The series was not refused.');
}

test('figures of one whole, unit and voice can be compared', () => {
  const series = buildSeries('compared', [
    makeFigure('labour'),
    makeFigure('marriage', { value: 5 }),
  ]);
  expect(series.figures.map(({ id }) => id)).toEqual(['labour', 'marriage']);
});

test('figures of different wholes are not joined, and the wholes are named', () => {
  const error = refusal(
    'compared',
    makeFigure('cases'),
    makeFigure('convictions', { of: 'all convictions' }),
  );
  expect(error.reason).toBe('wholes');
  expect(error.message).toBe(
    '“Speaker: cases” and “Speaker: convictions” are of different wholes, “all cases” and “all convictions”: draw each against its own.',
  );
});

test('different units do not share an axis', () => {
  expect(
    refusal('compared', makeFigure('share'), makeFigure('count', { unit: 'States' })).reason,
  ).toBe('units');
});

test('what a record says must not be compared is not, with the reason it gives, whichever of the two says it', () => {
  const first = makeFigure('first', { notComparableWith: [{ id: 'second', because }] });
  const second = makeFigure('second');
  for (const pair of [
    [first, second],
    [second, first],
  ] as const) {
    expect(refusal('compared', ...pair).reason).toBe('not comparable');
    expect(refusal('compared', ...pair).message).toContain(
      `must not be set beside each other. ${because}`,
    );
    expect(findObjection(...pair)).toBe(because);
  }
});

test('shares that can overlap are not stacked', () => {
  const first = makeFigure('labour', { notComparableWith: [{ id: 'gangs', because }] });
  expect(refusal('stacked', first, makeFigure('gangs')).reason).toBe('overlap');
  const unsaid = refusal('stacked', makeFigure('labour'), makeFigure('gangs'));
  expect(unsaid.reason).toBe('overlap');
  expect(unsaid.message).toContain(
    'can overlap: no record says that what is counted in one is not counted in the other',
  );
});

test('shares that a record says exclude each other are stacked, unless they are more than their whole', () => {
  const adults = (value: number) =>
    makeFigure('adults', { value, excludes: [{ id: 'children', because }] });
  expect(buildSeries('stacked', [adults(60), makeFigure('children')]).form).toBe('stacked');
  expect(refusal('stacked', adults(61), makeFigure('children')).message).toContain(
    'add up to more than their whole',
  );
});

test('two speakers’ different measures are not a trend', () => {
  const error = refusal(
    'trend',
    makeFigure(
      'then',
      { year: '2017', measures: 'women and girls among trafficking victims', value: 96 },
      'Grizelda Grootboom',
    ),
    makeFigure(
      'now',
      { year: '2025', measures: 'women and girls among victims', value: 61 },
      'Annalena Baerbock',
    ),
  );
  expect(error.reason).toBe('measures');
  expect(error.message).toBe(
    'Annalena Baerbock and Grizelda Grootboom measured different things, “women and girls among victims” and “women and girls among trafficking victims”: two speakers’ figures are not a trend.',
  );
});

test('one measure at known times is a trend; without a year, or twice in one year, it is none', () => {
  expect(buildSeries('trend', [makeFigure('then', { year: '2017' }), makeFigure('now')]).form).toBe(
    'trend',
  );
  expect(
    refusal('trend', makeFigure('then', { year: 'not given' }), makeFigure('now')).reason,
  ).toBe('years');
  expect(refusal('trend', makeFigure('a'), makeFigure('b')).reason).toBe('years');
});

test('testimony is never charted, in any form', () => {
  for (const form of ['alone', 'compared', 'stacked', 'trend'] as const) {
    const error = refusal(
      form,
      makeFigure('account', { testimony: true, value: 46000, unit: 'occasions' }),
    );
    expect(error.reason).toBe('testimony');
    expect(error.message).toContain('Testimony is not data: it is never charted.');
  }
});

test('a quantity without a number is not drawn, and its words are quoted', () => {
  const error = refusal('alone', makeFigure('low', { value: null, words: 'shockingly low' }));
  expect(error.reason).toBe('no number');
  expect(error.message).toContain('“shockingly low”');
});

test('a series of one figure takes one figure', () => {
  expect(refusal('alone', makeFigure('a'), makeFigure('b')).message).toContain(
    'takes one figure, not 2',
  );
});
