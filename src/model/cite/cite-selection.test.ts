import { expect, test } from 'vitest';
import { citeSelection, type Passage } from './cite-selection.ts';

const page = 'https://declarations.example/brief/';
const document = { symbol: 'A/RES/80/9', annex: true, title: 'Title', adopted: '2025-11-24' };
const place = (id: string) => id.split('/').slice(1).join(' ');
const units = [
  '2025/11',
  '2025/12',
  '2025/18',
  '2025/18/d',
  '2025/18/e',
  '2025/pp-1',
  '2025/fn-9',
].map((id) => {
  const un = `annex, para. ${place(id)}`;
  const citations = {
    un,
    bluebook: '',
    oscola: '',
    aglc: '',
    apa: `(UN, 2025, ${un})\nhttps://x/${id}/`,
    chicago: '',
    plain: '',
  };
  return { id, name: '', address: `https://x/${id}/`, lines: ['whole'], citations };
});
const sheet = { edition: '', document, units };
const pass = (locator: string, number = ''): Passage => ({
  locator,
  number,
  words: `“in” ${locator}`,
});
const cite = (passages: Passage[], style: 'un' | 'apa' = 'un', from = sheet) =>
  citeSelection(passages, from, style, page);

test('words of one unit are quoted without its number and cited as the unit', () => {
  expect(cite([pass('2025/12', '12.')])).toMatchObject({
    id: '2025/12',
    lines: ['“‘in’ 2025/12”'],
    address: 'https://x/2025/12/',
    citations: { un: 'annex, para. 12' },
  });
});

test.each([
  [['2025/11', '2025/12'], '2025/11-12', 'General Assembly resolution 80/9, annex, paras. 11–12'],
  [
    ['2025/18/d', '2025/18/e'],
    '2025/18/d-e',
    'General Assembly resolution 80/9, annex, para. 18 (d)–(e)',
  ],
  [
    ['2025/12', '2025/18', '2025/18/d'],
    '2025/12-18/d',
    'General Assembly resolution 80/9, annex, paras. 12–18 (d)',
  ],
  [
    ['2025/18/e', '2025/19'],
    '2025/18/e-19',
    'General Assembly resolution 80/9, annex, paras. 18 (e)–19',
  ],
])('words of %j are cited as %s', (locators, id, un) =>
  expect(cite(locators.map((one) => pass(one)))).toMatchObject({
    id,
    address: `${page}#${id}`,
    citations: { un },
  }),
);

test('each passage has its number and its own quotation marks', () =>
  expect(cite([pass('2025/11'), pass('2025/12', '12.')])?.lines).toEqual([
    '“‘in’ 2025/11”',
    '12. “‘in’ 2025/12”',
  ]));

test('opening words with some of what they govern are cited as the paragraph', () =>
  expect(cite([pass('2025/18', '18.'), pass('2025/18/d', '(d)')])?.id).toBe('2025/18'));

test('the citation that a library writes has the place and the address of the range', () =>
  expect(cite([pass('2025/11'), pass('2025/12')], 'apa')?.citations.apa).toBe(
    `(UN, 2025, annex, paras. 11–12)\n${page}#2025/11-12`,
  ));

test.each([
  ['nothing', [], sheet],
  ['a unit that the page does not cite', [pass('2017/3')], sheet],
  ['two declarations', [pass('2025/12'), pass('2017/3')], sheet],
  ['a preamble and a paragraph', [pass('2025/pp-1'), pass('2025/11')], sheet],
  ['a page about no document', [pass('2025/11'), pass('2025/12')], { edition: '', units } as never],
])('of %s there is no citation', (_, passages, from) =>
  expect(cite(passages, 'un', from)).toBe(null),
);
