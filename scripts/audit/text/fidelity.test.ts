import { beforeAll, describe, expect, test } from 'vitest';
import { everyShape, shortText } from '../../../src/test/every-shape.ts';
import { makeSite } from '../../../src/test/made-site.ts';
import { addCopies, buildShapeGround, makeShapeFiles } from '../../../src/test/shape-site.ts';
import { checkFidelity } from './fidelity.ts';

let files: Record<string, string>;

beforeAll(() => {
  files = makeShapeFiles(buildShapeGround());
});

/** Changes one place of a file; the case would test nothing if the place were not there. */
function check(path?: string, from = '', to = '') {
  const text = path === undefined ? '' : (files[path] ?? '');
  const changed = text.replace(from, to);
  if (path !== undefined && changed === text) throw new Error(`${from} does not stand in ${path}.`);
  const site = makeSite(addCopies(path === undefined ? files : { ...files, [path]: changed }));
  return checkFidelity(site, [everyShape, shortText]);
}

describe('fidelity', () => {
  test('a site with the words of the transcription passes, unit by unit, in every shape', async () => {
    const { issues, summary } = await check();
    expect(issues).toEqual([]);
    expect(summary).toMatch(/^20\/20 units/);
  });

  test.each([
    [
      'a changed word on a page',
      '/a-res-99-1/1/index.html',
      'prevent',
      'avoid',
      'a-res-99-1/1 reads',
    ],
    [
      'a lost comma on the whole page',
      '/a-res-99-1/index.html',
      'crime,',
      'crime',
      'a-res-99-1/pp-1 reads',
    ],
    [
      'a lost tail',
      '/a-res-99-1/3/index.html',
      'and decide to come back to it.',
      '',
      'a-res-99-1/3 reads',
    ],
    [
      'a lost block',
      '/a-res-99-1/2.txt',
      'We recognize the need for shelter.\n',
      '',
      'a-res-99-1/2 reads',
    ],
    ['words glued in JSON', '/a-res-99-1.json', 'Housing;', 'Housing.', 'a-res-99-1/3/a/i/a reads'],
    [
      'a changed digest',
      '/a-res-99-1/1-bis.json',
      '"sha256":"',
      '"sha256":"0',
      'the digest of a-res-99-1/1-bis',
    ],
    [
      'a changed word in a text file',
      '/a-res-99-1/3/a/ii.txt',
      'Counsel',
      'Council',
      'a-res-99-1/3/a/ii reads',
    ],
    [
      'a changed word before a subparagraph',
      '/a-res-99-1/3/a/ii.txt',
      'call upon',
      'ask',
      'a-res-99-1/3/a/ii reads',
    ],
    [
      'a changed word to copy',
      '/a-res-99-1/annex-2/1.cite.json',
      'one day',
      'two days',
      'a-res-99-1/annex-2/1 reads',
    ],
    [
      'a changed word in the text of the whole',
      '/2044.txt',
      'Declares',
      'Says',
      '2044/1 does not stand',
    ],
    [
      'a changed word in Markdown',
      '/a-res-99-1/3/a/ii.md',
      'Counsel',
      'Council',
      'a-res-99-1/3/a/ii reads',
    ],
    ['a changed word in the whole as Markdown', '/2044.md', 'Declares', 'Says', '2044/1 reads'],
    [
      'a changed word in the text of everything',
      '/llms-full.txt',
      'Declares',
      'Says',
      '2044/1 reads',
    ],
    [
      'a changed word for other sites',
      '/a-res-99-1/annex-2/1/oembed.json',
      'one day',
      'two days',
      'a-res-99-1/annex-2/1 reads',
    ],
    ['a changed word in the table', '/data/units.csv', 'Declares', 'Says', '2044/1 reads'],
    ['a changed word in everything', '/corpus.json', 'Declares', 'Says', '2044/1 reads'],
    [
      'a changed adopting word',
      '/a-res-99-1/resolution/1/index.html',
      'Adopts',
      'Notes',
      'a-res-99-1/resolution/1 reads',
    ],
  ])('%s is found', async (_, path, from, to, message) => {
    const { issues, summary } = await check(path, from, to);
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
    expect(summary).toMatch(/^19\/20/);
  });

  test('a missing unit is found', async () => {
    const { issues } = await check(
      '/a-res-99-1/3/index.html',
      'data-locator="a-res-99-1/3/aa"',
      '',
    );
    expect(issues.map((issue) => issue.message)).toContain('a-res-99-1/3/aa is missing');
  });
});
