import { fileURLToPath } from 'node:url';
import { mkdtemp, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFolder } from '../../../scripts/import/index.ts';
import { findDeclaration, findUnit } from '../../model/text/corpus.ts';
import { countUnits } from '../../model/text/count-units.ts';
import { digestText } from '../../model/text/digest.ts';
import { listInstrumentCitations } from '../../model/text/instrument-citation.ts';
import type { HeldDeclaration } from '../../schema/declaration.ts';
import { readCorpus } from './read-corpus.ts';

const corpus = await readCorpus();
const kept = Object.values(corpus.content.declarations).filter(
  (record): record is HeldDeclaration => record.text === 'held',
);

test.each([
  ['2017', '26 paragraphs, 2 subparagraphs, 7 footnotes'],
  ['2025', '31 paragraphs, 13 subparagraphs, 15 footnotes'],
])('the declaration of %s has %s', (id, counts) =>
  expect(countUnits(findDeclaration(corpus, id))).toBe(counts),
);

test('together these are 72 units', () =>
  expect(['2017', '2025'].flatMap((id) => findDeclaration(corpus, id).units)).toHaveLength(72));

test('the import makes exactly the text of record that is kept', async () => {
  const content = fileURLToPath(new URL('../../../content', import.meta.url));
  const copy = await mkdtemp(join(tmpdir(), 'import-'));
  await cp(join(content, 'transcriptions'), join(copy, 'transcriptions'), { recursive: true });
  await mkdir(join(copy, 'declarations'));
  await importFolder(copy);
  for (const { id } of kept) {
    const [made, held] = [copy, content].map((root) => join(root, `declarations/${id}.yaml`));
    expect(await readFile(made ?? '', 'utf8')).toBe(await readFile(held ?? '', 'utf8'));
  }
  await rm(copy, { recursive: true });
});

const written = new Map(
  kept.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap(({ number, text, subparagraphs }) => [
      [`${id}/${number}`, text] as const,
      ...subparagraphs.map((point) => [`${id}/${number}/${point.letter}`, point.text] as const),
    ]),
  ),
);

test.each([...written])('%s: marks put back at their offsets give the text as kept', (locator, text) => {
  const unit = findUnit(corpus, locator);
  const rebuilt = unit.marks
    .toReversed()
    .reduce(
      (words, { number, offset }) => `${words.slice(0, offset)}[^${number}]${words.slice(offset)}`,
      unit.text,
    );
  expect(rebuilt).toBe(text.replaceAll('*', ''));
});

test('around them stand the words by which the Assembly adopted that of 2025', () =>
  expect(findUnit(corpus, '2025/resolution/1').text).toMatch(
    /^Adopts the 2025 .* present resolution\.$/,
  ));

test('all have digests that are those of their words', () => {
  for (const { locator, text, sha256 } of corpus.units.values())
    expect([locator, sha256]).toEqual([locator, digestText(text)]);
});

test('each of the 22 footnotes of 2017 and 2025 reaches its instrument', () => {
  const reached = new Set(
    listInstrumentCitations(corpus).map(({ unit, footnote }) => `${unit} ${footnote}`),
  );
  const footnotes = ['2017', '2025'].flatMap((id) => findDeclaration(corpus, id).footnotes);
  expect(footnotes.filter(({ unit, number }) => !reached.has(`${unit} ${number}`))).toEqual([]);
  expect(footnotes).toHaveLength(22);
});
