import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { createMinimalContent, writeContent } from '../../src/test/minimal-content.ts';
import { addThirdText } from '../../src/test/third-text.ts';
import { digestQuotation } from '../quotation/digest-quotation.ts';
import { validate } from './index.ts';
import { readGround } from './rule/read-ground.ts';

async function check(change: (files: Map<string, string>) => void) {
  const files = createMinimalContent();
  change(files);
  const root = await writeContent(files);
  const { issues, lines } = await validate(await readGround(root, null));
  await rm(root, { recursive: true });
  return { issues: issues.map(({ rule, message }) => `${rule}: ${message}`), lines };
}

test('a third text without notes and concordance is no fault; what is missing is counted', async () => {
  const { issues, lines } = await check(addThirdText);
  expect(issues).toEqual([]);
  expect(lines.find((line) => line.startsWith('annotated'))).toContain(
    '5 of 7 paragraphs have a note (2 to write)',
  );
});

test('a word that is quoted from a source may stand in a text that is newly held', async () => {
  const { issues } = await check((files) => {
    const [path, note = ''] = ['annotations/2017/2.mdx', files.get('annotations/2017/2.mdx')];
    files.set(path, note.replace('The fund.', 'The fund, as the report says of “many”.'));
    const quotation = { source: 'report', words: 'many' };
    const list = parse(files.get('quotations.yaml') ?? '') as object[];
    list.push({ ...quotation, sha256: digestQuotation(quotation) });
    files.set('quotations.yaml', stringify(list));
    addThirdText(files);
  });
  expect(issues.filter((issue) => issue.startsWith('quotations'))).toEqual([]);
});
