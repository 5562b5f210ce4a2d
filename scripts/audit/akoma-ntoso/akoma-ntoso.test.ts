import { expect, test } from 'vitest';
import { toAkomaNtoso } from '../../../src/export/akoma-ntoso/akoma-ntoso.ts';
import { buildGround } from '../../../src/export/ground.ts';
import { buildCorpus } from '../../../src/model/text/corpus.ts';
import type { InstrumentRecord } from '../../../src/schema/instrument.ts';
import { createContent, createRecords } from '../../../src/test/content-factory.ts';
import { everyShape, shortText } from '../../../src/test/every-shape.ts';
import { makeSite } from '../../../src/test/made-site.ts';
import { checkAkomaNtoso } from './akoma-ntoso.ts';

const corpus = buildCorpus(
  createContent({
    declarations: { [everyShape.id]: everyShape, [shortText.id]: shortText },
    instruments: createRecords<InstrumentRecord>({
      plan: {
        symbol: 'A/RES/64/293',
        adopted: '2010-07-30',
        official: 'https://docs.un.org/en/A/RES/64/293',
        citedAs: ['Resolution 64/293'],
        namedAs: ['shelter'],
      },
    }),
  }),
);
const ground = buildGround(corpus, new Map(), '', (path) => `https://example.org${path}`);
const files: Record<string, string> = Object.fromEntries(
  corpus.declarations.map((declaration) => [
    `/${declaration.id}.akn.xml`,
    toAkomaNtoso(ground, declaration),
  ]),
);
const check = (site = makeSite(files), xsd?: string) => checkAkomaNtoso(site, corpus, xsd);

/** Changes one place of a file; the case would test nothing if the place were not there. */
function change(path: string, from: string | RegExp, to: string) {
  const text = files[path] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${String(from)} does not stand in ${path}.`);
  return makeSite({ ...files, [path]: changed });
}

const shaped = '/a-res-99-1.akn.xml';

test('the files of both texts pass, unit by unit', async () => {
  const { issues, summary } = await check();
  expect(issues).toEqual([]);
  expect(summary).toMatch(
    /^20\/20 units equal to the text of record, 4 footnotes and 6 references in place in 2 files; /,
  );
});

test.each<[string, string | RegExp, string, string]>([
  ['a changed word', 'commit to prevent', 'commit to forbid', '1 reads “We commit to forbid'],
  ['a changed word of a subparagraph', 'Housing', 'Houses', 'a-res-99-1/3/a/i/a reads'],
  ['a lost unit', 'para_3__subpara_aa"', 'para_3__subpara_x"', '/3/aa is missing'],
  [
    'a moved footnote',
    /( help\.)(<authorialNote eId="att_1__para_2__authorialNote_2".*?<\/authorialNote>)/,
    '$2$1',
    'footnote 2 of a-res-99-1/2 stands after',
  ],
  ['a changed footnote', 'Ibid., annex', 'Ibid. annex', 'footnote 2 of a-res-99-1/2 reads'],
  ['a lost reference', /<ref [^>]*>(shelter)<\/ref>/, '$1', '99-1/2: no reference to plan'],
  [
    'a reference to something else',
    /64-293(">shelter)/,
    '64-294$1',
    'no reference to plan at “shelter”',
  ],
  ['a wrong name of the work', '99-1/!annex_1', '99-1/!annex', 'is named FRBRthis'],
  [
    'another document element',
    '<statement name="resolution"',
    '<statement name="decision"',
    'no statement of the name “resolution”',
  ],
  [
    'a lost line before the paragraphs',
    '<p>Ninety-ninth session</p>',
    '',
    'the line “Ninety-ninth session” is missing',
  ],
  ['an open element', '</num>', '', 'is not well-formed'],
])('%s is found', async (_, from, to, message) => {
  const { issues } = await check(change(shaped, from, to));
  expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
});

test('a declaration without its file is found', async () => {
  const { issues } = await check(makeSite({ [shaped]: files[shaped] ?? '' }));
  expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
    '/2044.akn.xml the declaration has no Akoma Ntoso file',
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
      change(shaped, 'placement="bottom"', 'placement="below"'),
      xsd,
    );
    expect(issues.map(({ message }) => message).join()).toContain('is not an element of the set');
    expect(summary).toMatch(/^20\/20 .*; [1-9]\d* schema errors$/);
  },
);
