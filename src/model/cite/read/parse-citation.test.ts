import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../test/read-corpus.ts';
import { listKnownPlaces } from '../../text/known-place.ts';
import { parseCitation } from './parse-citation.ts';

interface Case {
  readonly form: string;
  readonly to?: readonly string[];
  readonly says?: string;
}

const known = listKnownPlaces(await readCorpus());
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

test('the fixture holds at least 60 forms that lead somewhere or say what exists', () =>
  expect(cases.filter(({ to }) => to?.length !== 0).length).toBeGreaterThanOrEqual(60));
