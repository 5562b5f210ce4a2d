import { beforeAll, expect, test } from 'vitest';
import { toAkomaNtoso } from '../../../src/export/akoma-ntoso/akoma-ntoso.ts';
import type { Corpus } from '../../../src/model/text/corpus.ts';
import { makeSite } from '../../../src/test/made-site.ts';
import { readGround } from '../../../src/test/read-ground.ts';
import { checkAkomaNtoso } from './akoma-ntoso.ts';

let files: Record<string, string>;
let corpus: Corpus;
const check = (site = makeSite(files), xsd?: string) => checkAkomaNtoso(site, corpus, xsd);

beforeAll(async () => {
  const ground = await readGround();
  corpus = ground.corpus;
  files = Object.fromEntries(
    ground.corpus.declarations.map((declaration) => [
      `/${declaration.id}.akn.xml`,
      toAkomaNtoso(ground, declaration),
    ]),
  );
}, 30_000);

/** Changes one place of a file; the case would test nothing if the place were not there. */
function change(path: string, from: string | RegExp, to: string) {
  const text = files[path] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${String(from)} does not stand in ${path}.`);
  return makeSite({ ...files, [path]: changed });
}

test('the files of both declarations pass, unit by unit', async () => {
  const { issues, summary } = await check();
  expect(issues).toEqual([]);
  expect(summary).toMatch(
    /^73\/73 units equal to the text of record, 22 footnotes and 66 references in place in 2 files; /,
  );
});

test.each([
  [
    'a changed word',
    '/2025.akn.xml',
    'solidarity',
    'sympathy',
    '2025/12 reads “We express sympathy',
  ],
  [
    'a changed word of a subparagraph',
    '/2025.akn.xml',
    'unearmarked',
    'earmarked',
    '2025/18/c reads',
  ],
  [
    'a lost unit',
    '/2017.akn.xml',
    'eId="para_11__subpara_b"',
    'eId="para_11__subpara_x"',
    '2017/11/b is missing',
  ],
  [
    'a moved footnote',
    '/2017.akn.xml',
    /(<authorialNote eId="para_2__authorialNote_2".*?<\/authorialNote>)( recognizing)/,
    '$2$1',
    'footnote 2 of 2017/2 stands after',
  ],
  [
    'a footnote out of its place',
    '/2025.akn.xml',
    /, (Seventy)/,
    ' $1',
    'footnote 10 of 2025/6 reads',
  ],
  [
    'a lost reference',
    '/2025.akn.xml',
    /<ref href="[^"]*79\/1">(resolution 79\/1)<\/ref>/,
    '$1',
    '2025/3: no reference to a-res-79-1',
  ],
  [
    'a reference to something else',
    '/2017.akn.xml',
    'unga/2010-07-30/64-293',
    'unga/2010-07-30/64-294',
    'no reference to a-res-64-293',
  ],
  [
    'a wrong name of the work',
    '/2025.akn.xml',
    '2025-11-24/80-9/!annex_1',
    '2025-11-24/80-9/!annex',
    'is named FRBRthis',
  ],
  [
    'another document element',
    '/2017.akn.xml',
    '<statement name="resolution"',
    '<statement name="decision"',
    'no statement of the name “resolution”',
  ],
  [
    'a lost line before the paragraphs',
    '/2025.akn.xml',
    '<p>Agenda item 107</p>',
    '',
    'the line “Agenda item 107” is missing',
  ],
  ['an open element', '/2025.akn.xml', '</num>', '', 'is not well-formed'],
])('%s is found', async (_, path, from, to, message) => {
  const { issues } = await check(change(path, from, to));
  expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
});

test('a declaration without its file is found', async () => {
  const { issues } = await check(makeSite({ '/2017.akn.xml': files['/2017.akn.xml'] ?? '' }));
  expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
    '/2025.akn.xml the declaration has no Akoma Ntoso file',
  ]);
});

test('a schema that is not there is a fault', async () => {
  const { issues } = await check(makeSite(files), '/nowhere/akomantoso30.xsd');
  expect(issues.map(({ message }) => message)).toEqual([
    expect.stringContaining('akomantoso30.xsd cannot be read'),
  ]);
});

const xsd = process.env['AKN_XSD'];
test.skipIf(!xsd)(
  `the schema finds what words do not show${xsd ? '' : ' (NOT run: AKN_XSD is not set)'}`,
  { timeout: 60_000 },
  async () => {
    const { issues, summary } = await check(
      change('/2017.akn.xml', 'placement="bottom"', 'placement="below"'),
      xsd,
    );
    expect(issues.map(({ message }) => message).join()).toContain('is not an element of the set');
    expect(summary).toMatch(/^73\/73 .*; [1-9]\d* schema errors$/);
  },
);
