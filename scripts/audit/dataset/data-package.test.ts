import { expect, test } from 'vitest';
import { makeSite } from '../../../src/test/made-site.ts';
import { dataPackage } from './data-package.ts';

const table = '\uFEFFunit,day,count\r\nhttps://example.org/1/,2025-11-24,3\r\n';
const field = (name: string, type: string) => ({ name, type });
const resource = {
  name: 'units',
  path: 'data/units.csv',
  bytes: Buffer.byteLength(table),
  schema: { fields: [field('unit', 'string'), field('day', 'date'), field('count', 'integer')] },
};
const check = async (
  resources: readonly object[],
  files: Readonly<Record<string, string>> = {},
) => {
  const { issues } = await dataPackage.check(
    makeSite({
      '/datapackage.json': JSON.stringify({ name: 'texts', resources }),
      '/data/units.csv': table,
      ...files,
    }),
  );
  return issues.map(({ message }) => message);
};

test('a package that says what its tables hold passes', async () =>
  expect(await check([resource])).toEqual([]));

test.each<[string, object, Readonly<Record<string, string>>, string]>([
  ['a resource without name', { name: undefined }, {}, '/resources/0 must'],
  [
    'a type that is none',
    { schema: { fields: [field('unit', 'text')] } },
    {},
    '/resources/0/schema',
  ],
  ['a path out of the folder', { path: '../units.csv' }, {}, '/resources/0'],
  ['a table that it leaves out', {}, { '/topics.csv': table }, 'does not name /topics.csv'],
  ['a table that is not there', { path: 'units.csv' }, {}, 'names units.csv, and nothing is there'],
  ['another length', { bytes: 1 }, {}, 'bytes, not 1'],
  ['other columns', { schema: { fields: [field('unit', 'string')] } }, {}, 'has the columns'],
  [
    'a cell of another type',
    { bytes: Buffer.byteLength(table) + 4 },
    { '/data/units.csv': table.replace(',3', ',three') },
    'data/units.csv: “three” is no integer',
  ],
])('%s is found', async (_, change, files, message) => {
  expect((await check([{ ...resource, ...change }], files)).join('\n')).toContain(message);
});
