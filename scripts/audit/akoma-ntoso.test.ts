import { beforeAll, expect, test } from 'vitest';
import { toAkomaNtoso } from '../../src/export/akoma-ntoso.ts';
import { makeSite } from '../../src/test/made-site.ts';
import { readGround } from '../../src/test/read-ground.ts';
import { akomaNtoso } from './akoma-ntoso.ts';

let files: Record<string, string>;

beforeAll(async () => {
  const ground = await readGround();
  files = Object.fromEntries(ground.corpus.declarations.map((declaration) => [`/${declaration.id}.akn.xml`, toAkomaNtoso(ground, declaration)]));
}, 30_000);

/** Changes one place of a file; the case would test nothing if the place were not there. */
function change(path: string, from: string | RegExp, to: string) {
  const text = files[path] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${String(from)} does not stand in ${path}.`);
  return makeSite({ ...files, [path]: changed });
}

test('the files of both declarations pass, unit by unit', async () => {
  const { issues, summary } = await akomaNtoso.check(makeSite(files));
  expect(issues).toEqual([]);
  expect(summary).toMatch(/^72\/72 units equal to the text of record, 22 footnotes and 66 references in place in 2 files; /);
});

test.each([
  ['a changed word', '/2025.akn.xml', 'solidarity', 'sympathy', '2025/12 reads “We express sympathy'],
  ['a changed word of a subparagraph', '/2025.akn.xml', 'unearmarked', 'earmarked', '2025/18/c reads'],
  ['a lost unit', '/2017.akn.xml', 'eId="para_11__subpara_b"', 'eId="para_11__subpara_x"', '2017/11/b is missing'],
  ['a moved footnote', '/2017.akn.xml', /(<authorialNote eId="para_3__authorialNote_3".*?<\/authorialNote>)(<\/p>)/, '$2$1', 'footnote 3 of 2017/3'],
  ['a footnote out of its place', '/2025.akn.xml', /, (Seventy)/, ' $1', 'footnote 10 of 2025/6 reads'],
  ['a lost reference', '/2025.akn.xml', /<ref href="[^"]*79\/1">(resolution 79\/1)<\/ref>/, '$1', '2025/3: no reference to a-res-79-1'],
  ['a reference to something else', '/2017.akn.xml', 'unga/2010-07-30/64-293', 'unga/2010-07-30/64-294', 'no reference to a-res-64-293'],
  ['a wrong name of the work', '/2025.akn.xml', '2025-11-24/80-9/!annex_1', '2025-11-24/80-9/!annex', 'is named FRBRthis'],
  ['another document element', '/2017.akn.xml', '<statement name="resolution"', '<statement name="decision"', 'no statement of the name “resolution”'],
  ['a lost line before the paragraphs', '/2025.akn.xml', '<p>Agenda item 107</p>', '', 'the line “Agenda item 107” is missing'],
  ['an open element', '/2025.akn.xml', '</num>', '', 'is not well-formed'],
])('%s is found', async (_, path, from, to, message) => {
  const { issues } = await akomaNtoso.check(change(path, from, to));
  expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
});

test('a declaration without its file is found', async () => {
  const { issues } = await akomaNtoso.check(makeSite({ '/2017.akn.xml': files['/2017.akn.xml'] ?? '' }));
  expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual(['/2025.akn.xml the declaration has no Akoma Ntoso file']);
});

test.skipIf(!process.env['AKN_XSD'])(`the schema finds what words cannot${process.env['AKN_XSD'] ? '' : ' (NOT run: AKN_XSD is not set)'}`, async () => {
  const { issues, summary } = await akomaNtoso.check(change('/2017.akn.xml', 'placement="bottom"', 'placement="below"'));
  expect(issues.map(({ message }) => message).join()).toContain('is not an element of the set');
  expect(summary).toMatch(/1 schema errors$/);
});
