import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toWorkbook } from '../../../src/export/table/workbook.ts';
import { makeSite } from '../../../src/test/made-site.ts';
import { fileKinds } from './file-kinds.ts';
import { workbook } from './workbook.ts';

const draw = (width: number) =>
  sharp({ create: { width, height: width, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
const [small, large] = [await draw(16), await draw(192)];
/** A file of the kind ICO with one picture, which it says is so wide. */
function writeIcon(width: number, png: Uint8Array): Buffer {
  const head = Buffer.alloc(22);
  for (const at of [2, 4, 10]) head.writeUInt16LE(1, at);
  head.writeUInt8(width, 6);
  head.writeUInt8(width, 7);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
const icon = { src: 'icons/192.png', sizes: '192x192', type: 'image/png' };
const files = {
  '/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  '/favicon.ico': writeIcon(16, small),
  '/icons/192.png': large,
  '/site.webmanifest': JSON.stringify({ icons: [icon] }),
  '/feed.xml': '<feed/>',
  '/2025/1.md': '> 1\\. We',
  '/book.epub': zipSync({ 'a.xhtml': strToU8('<html/>') }),
};
const messages = async (
  rule: typeof fileKinds,
  made: Readonly<Record<string, string | Uint8Array>>,
) => (await rule.check(bytesOf(made))).issues.map(({ file, message }) => `${file} ${message}`);

/** Files in memory whose bytes are given as they are. */
function bytesOf(made: Readonly<Record<string, string | Uint8Array>>) {
  return { ...makeSite(made), read: async (path: string) => Buffer.from(made[path] ?? '') };
}

test('a file of each kind is read back, and counted', async () => {
  const { issues, summary } = await fileKinds.check(bytesOf(files));
  expect(issues).toEqual([]);
  expect(summary).toBe('read back: 1 svg, 1 ico, 1 png, 1 webmanifest, 1 xml, 1 md, 1 epub');
});

test.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
  ['a picture cut short', { '/icons/192.png': large.subarray(0, 90) }, '/icons/192.png '],
  ['a drawing that is none', { '/favicon.svg': '<svg' }, '/favicon.svg '],
  [
    'an icon that says another size',
    { '/favicon.ico': writeIcon(32, small) },
    '/favicon.ico says 32 × 32 and holds 16 × 16',
  ],
  [
    'a manifest that says another size',
    { '/site.webmanifest': JSON.stringify({ icons: [{ ...icon, sizes: '512x512' }] }) },
    'names icons/192.png as 512x512, which is 192x192',
  ],
  ['what is no XML', { '/feed.xml': '<feed>' }, '/feed.xml '],
  [
    'a chapter that is no XML',
    { '/book.epub': zipSync({ 'a.xhtml': strToU8('<p>') }) },
    '/book.epub ',
  ],
  ['signs in another code', { '/2025/1.md': Buffer.from([0x93, 0x94]) }, '/2025/1.md '],
  ['a sign that was lost', { '/2025/1.md': 'to take \uFFFDaction' }, 'holds a sign that was lost'],
  ['a kind without reader', { '/2025.odt': 'x' }, '/2025.odt is of a kind that nothing reads back'],
])('%s is found', async (_, change, message) => {
  expect((await messages(fileKinds, { ...files, ...change })).join('\n')).toContain(message);
});

const table = '\uFEFFunit,adopted,count\r\n“a”,2025-11-24,3\r\n';
const makeBook = (count: string) =>
  toWorkbook(
    [
      {
        path: '/data/units.csv',
        name: 'units',
        title: 'Units',
        about: 'A row for each.',
        columns: [
          { name: 'unit', type: 'string', description: 'Its name.' },
          { name: 'adopted', type: 'date', description: 'Its day.' },
          { name: 'count', type: 'integer', description: 'How many.' },
        ],
        rows: [['“a”', '2025-11-24', count]],
      },
    ],
    [],
  );

test('a workbook is its tables, cell for cell', async () => {
  expect(
    await messages(workbook, { '/tables.xlsx': await makeBook('3'), '/data/units.csv': table }),
  ).toEqual([]);
  expect(
    await messages(workbook, { '/tables.xlsx': await makeBook('4'), '/data/units.csv': table }),
  ).toEqual(['/tables.xlsx no sheet is /data/units.csv, cell for cell']);
  expect(await messages(workbook, { '/tables.xlsx': await makeBook('3') })).toEqual([
    '/tables.xlsx has 1 sheets of tables, and there are 0 tables',
  ]);
});
