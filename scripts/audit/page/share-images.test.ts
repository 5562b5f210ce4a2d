import { expect, test } from 'vitest';
import type { StatementRecord } from '../../../src/schema/statement.ts';
import { createRecords } from '../../../src/test/content-factory.ts';
import { makeSite } from '../../../src/test/made-site.ts';
import type { BuiltSite } from '../rule/built-site.ts';
import { shareImages } from './share-images.ts';

const check = async (site: BuiltSite) =>
  (await shareImages.check(site)).issues.map(({ message }) => message);
const told = 'He was sold by a neighbour.';
const picture = (width: number, height: number, length = 64) => {
  const bytes = Buffer.alloc(length, 'x');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes.toString('latin1');
};
const preview = (path: string, image: string, description = 'D') =>
  Object.entries({
    title: 'T',
    description,
    type: 'article',
    url: `https://example.org${path}`,
    image,
    'image:width': 1200,
    'image:height': 630,
    'image:alt': 'T',
  })
    .map(([key, value]) => `<meta property="og:${key}" content="${value}">`)
    .join('');
const site = (image: string, bytes = picture(1200, 630), description?: string) => {
  const statement = '/statements/2025/ann-speaker/';
  const made = makeSite(
    {
      '/2025/12/index.html': preview('/2025/12/', image),
      [`${statement}index.html`]: preview(statement, 'https://example.org/card.png', description),
      '/2025/12.png': bytes,
      '/card.png': bytes,
    },
    '/',
    {
      statements: createRecords<StatementRecord>({
        '2025/ann-speaker': { testimony: true, retelling: told, quotes: [] },
      }),
    },
  );
  return { ...made, read: async () => Buffer.from(bytes, 'latin1') };
};

test('a paragraph with its own light picture passes', async () => {
  expect(await check(site('https://example.org/2025/12.png'))).toEqual([]);
});

test.each([
  ['the picture of another page', site('https://example.org/card.png'), 'not its own'],
  ['a picture that is not there', site('https://example.org/x.png'), 'nothing is there'],
  ['another size', site('https://example.org/2025/12.png', picture(600, 315)), '600 × 315'],
  [
    'a heavy picture',
    site('https://example.org/2025/12.png', picture(1200, 630, 41 * 1024)),
    'in 41984 bytes',
  ],
  [
    'a preview that tells a testimony',
    site('https://example.org/2025/12.png', undefined, `He says: ${told}`),
    'shows testimony',
  ],
])('%s is found', async (_, built, message) => {
  expect((await check(built)).join('\n')).toContain(message);
});
