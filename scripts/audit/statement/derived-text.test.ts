import { describe, expect, test } from 'vitest';
import { makeSite } from '../../../src/test/made-site.ts';
import { clauseCount } from '../figure/clause-count.ts';
import { figureCount } from '../figure/figure-count.ts';
import { linkBasis } from './link-basis.ts';
import { saidThere } from './said-there.ts';

const page = (body: string) => `<!doctype html><title>T</title><main>${body}</main>`;
const part = (name: string, body: string) => `<section><h2>${name}</h2>${body}</section>`;
const basis = '<span class="basis stated">stated by the source</span>: it says so';
const statements = JSON.stringify({
  statements: [
    { id: '2025/one', meeting: '2025', bearsOn: [{ basis: 'stated', because: 'It says so.' }] },
    { id: '2025/two', meeting: null, bearsOn: [] },
  ],
});
const link = (name: string) => `<a href="/statements/2025/${name}/">x</a>`;
type Files = Readonly<Record<string, string>>;

const good: Files = {
  '/index.html': page('<p>1 numbers and 1 quantities without a number</p>'),
  '/2025/1/index.html': page(
    part(
      'Said at the meeting',
      `<ul><li class="said"><p>“x”</p>${link('one')} ${basis}</li></ul>`,
    ) +
      '<p><span>Adopted by the General Assembly on a day [<a href="/about/sources/#x">s</a>]</span></p>',
  ),
  '/statements/2025/one/index.html': page(
    part('Bears on', `<ul><li><a href="/2025/1/">1</a> ${basis}</li></ul>`),
  ),
  '/commitments/index.html': page(
    '<p>The declaration of 2025 has 2 clauses: 1 promises of the States themselves, 0 demands and 1 positions.</p>',
  ),
  '/commitments.csv': 'clause,declaration,kind\r\na,2025,promise\r\nb,2025,position\r\n',
  '/statements.json': statements,
  '/statements.csv': 'id,bearsOn\r\none,2025/1 (stated)\r\n',
  '/data/bearings.csv': 'unit,basis,because\r\n2025/1,stated,It says so.\r\n',
  '/statistics.csv': 'id,value,testimony\r\na,40,false\r\nb,,false\r\nc,,true\r\n',
};
const rules = { linkBasis, saidThere, figureCount, clauseCount };
const check = async (name: keyof typeof rules, files: Files) =>
  (await rules[name].check(makeSite({ ...files }))).issues.map(({ message }) => message);

test.each(Object.keys(rules) as (keyof typeof rules)[])('%s passes what is right', async (name) =>
  expect(await check(name, good)).toEqual([]),
);

describe('what is wrong is found', () => {
  test.each<[string, keyof typeof rules, Files, RegExp]>([
    [
      'a page with a link without basis',
      'linkBasis',
      {
        '/statements/2025/one/index.html': page(
          part('Bears on', '<ul><li><a href="/2025/1/">1</a></li></ul>'),
        ),
      },
      /without its basis/,
    ],
    [
      'a paragraph page that says no basis',
      'linkBasis',
      {
        '/2025/1/index.html': page(
          part('Said at the meeting', `<ul><li class="said"><p>“x”</p>${link('one')}</li></ul>`),
        ),
      },
      /without its basis/,
    ],
    [
      'a topic page that says no basis',
      'linkBasis',
      {
        '/topics/a/index.html': page(
          part('Said at the meetings on this topic', `<ul><li>${link('one')}</li></ul>`),
        ),
      },
      /without its basis/,
    ],
    [
      'JSON without a reason',
      'linkBasis',
      { '/statements.json': statements.replace('It says so.', '') },
      /no basis or no reason/,
    ],
    [
      'a cell of bare units',
      'linkBasis',
      { '/statements.csv': 'id,bearsOn\r\none,2025/1\r\n' },
      /“2025\/1” under bearsOn/,
    ],
    [
      'a row without basis',
      'linkBasis',
      { '/data/bearings.csv': 'unit,basis,because\r\n2025/1,,It says so.\r\n' },
      /no basis or no reason/,
    ],
    [
      'said at the meeting and not said there',
      'saidThere',
      { '/2025/1/index.html': page(part('Said at the meeting', link('two'))) },
      /was not said at one/,
    ],
    [
      'an adoption without source',
      'saidThere',
      { '/2025/1/index.html': page('<p>Adopted by consensus on a day.</p>') },
      /without its source/,
    ],
    [
      'a count of clauses that the table has not',
      'clauseCount',
      { '/commitments.csv': 'clause,declaration,kind\r\na,2025,promise\r\nb,2025,demand\r\n' },
      /“0 demands” of 2025, and the table has 1/,
    ],
    [
      'a declaration whose clauses are not counted',
      'clauseCount',
      { '/commitments/index.html': page('<p>x</p>') },
      /clauses of 2025 are not counted/,
    ],
    [
      'a count that the table has not',
      'figureCount',
      { '/index.html': page('<p>2 numbers</p>') },
      /“2 numbers”, and the table has 1/,
    ],
  ])('%s', async (_, name, files, message) => {
    expect((await check(name, { ...good, ...files })).join('\n')).toMatch(message);
  });
});
