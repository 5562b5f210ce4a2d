import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { numberedTexts } from '../../../test/numbered-texts.ts';
import { listKnownPlaces } from '../../text/known-place.ts';
import { parseCitation } from './parse-citation.ts';

interface Case {
  readonly form: string;
  readonly to?: readonly string[];
  readonly says?: string;
  readonly offers?: readonly string[];
}

const known = listKnownPlaces(numberedTexts);
const cases = parse(
  readFileSync(new URL('../../../test/fixtures/search/citations.yaml', import.meta.url), 'utf8'),
) as Case[];
const of = (wanted: (one: Case) => boolean) =>
  cases.filter(wanted).map((one) => [one.form, one] as const);

describe('a written citation leads to its place', () => {
  test.each(of(({ to }) => to !== undefined && to.length > 0))('%s', (form, { to }) =>
    expect(parseCitation(form, known)?.targets).toEqual(to),
  );
});

describe('an impossible citation says what exists', () => {
  test.each(of(({ says }) => says !== undefined))('%s', (form, { says }) =>
    expect(parseCitation(form, known)?.message).toContain(says),
  );
});

describe('words are not taken for a citation', () => {
  test.each(of(({ to }) => to?.length === 0))('%s', (form) =>
    expect(parseCitation(form, known)).toBeNull(),
  );
});

describe('an impossible citation offers what exists', () => {
  test.each(of(({ offers }) => offers !== undefined))('%s', (form, { offers }) =>
    expect(parseCitation(form, known)).toMatchObject({ targets: [], offers }),
  );

  test.each(of(({ to }) => to === undefined))('%s is no dead end', (form) => {
    const { targets, offers } = parseCitation(form, known) ?? { targets: [], offers: [] };
    expect([...targets, ...offers]).not.toEqual([]);
  });
});

test.each([
  ['2025 paras. 11–14', [{ from: '2025/11', to: '2025/14' }]],
  ['2025 paras 31-40', []],
  [
    '72/1, paras. 3 to 5 and 20-30',
    [
      { from: '2017/3', to: '2017/5' },
      { from: '2017/20', to: '2017/26' },
    ],
  ],
  ['80/9, para. 18 (d)-(f)', [{ from: '2025/18/d', to: '2025/18/f' }]],
  ['80/9, paras. 12 and 13', []],
])('%s has the ranges %j', (form, ranges) =>
  expect(parseCitation(form, known)?.ranges).toEqual(ranges),
);

test('what is left out is listed', () =>
  expect(
    parseCitation('A/RES/80/9, para. 12, second sentence (emphasis added)', known)?.ignored,
  ).toEqual(['second sentence', 'emphasis added']));

test.each(['para. 40', '2025 paras 32-99', 'para. 12 of A/RES/80/9 and 72/1, paras. 90-99'])(
  'one sentence for each document: %s',
  (form) => expect(parseCitation(form, known)?.message?.match(/\. /g) ?? []).toHaveLength(0),
);

/** Whatever a text holds, its parts lead only to what exists. */
test('every form of the fixture leads to places that exist, and offers only such', () => {
  const references = new Set([
    ...known.units,
    ...known.instruments.map(({ reference }) => reference),
    ...known.declarations.flatMap(({ id, footnotes }) => [
      id,
      ...Array.from({ length: footnotes }, (_, at) => `${id}/fn-${at + 1}`),
    ]),
  ]);
  for (const { form } of cases)
    for (const text of [form, `See ${form}.`, form.toUpperCase(), `“${form}”`, `(${form})`]) {
      const { targets = [], offers = [] } = parseCitation(text, known) ?? {};
      expect(
        [...targets, ...offers].filter((one) => !references.has(one)),
        text,
      ).toEqual([]);
    }
});

test('a symbol of another series is no place of ours, whatever its year', () => {
  for (const { id } of known.declarations)
    expect(parseCitation(`S/RES/2331 (${id}), para. 7`, known)?.targets).toEqual([]);
});

describe('shapes of other documents are read as soon as a text has them', () => {
  const [declaration] = known.declarations.filter(({ held }) => held);
  const id = declaration?.id ?? '';
  const shaped = {
    ...known,
    units: [
      ...known.units,
      `${id}/pp-3`,
      `${id}/1-bis`,
      `${id}/18/d/ii`,
      `${id}/18/d/iii`,
      `${id}/resolution/1`,
      `${id}/annex-2/5`,
    ],
  };
  test.each([
    ['80/9, preamble para. 3', 'pp-3'],
    ['third preambular paragraph of A/RES/80/9', 'pp-3'],
    ['PP3 of A/RES/80/9', 'pp-3'],
    ['A/RES/80/9, para. 1 bis', '1-bis'],
    ['A/RES/80/9, para. 18 (d) (ii)', '18/d/ii'],
    ['A/RES/80/9, para. 18(d)(ii)-(iii)', '18/d/ii', '18/d/iii'],
    ['A/RES/80/9, annex II, para. 5', 'annex-2/5'],
    [`/${id}/pp-3/`, 'pp-3'],
    [`/${id}/1-bis/`, '1-bis'],
    [`/${id}/18/#d-ii`, '18/d/ii'],
    [`/${id}/#para-18-d-ii`, '18/d/ii'],
    [`/${id}/resolution/1/`, 'resolution/1'],
    [`/${id}/annex-2/5/`, 'annex-2/5'],
  ])('%s', (form, ...places) =>
    expect(parseCitation(form, shaped)?.targets).toEqual(places.map((place) => `${id}/${place}`)),
  );
});

test('the fixture holds at least 180 forms', () =>
  expect(cases.length).toBeGreaterThanOrEqual(180));
