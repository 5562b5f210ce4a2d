import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../content/content-folder.ts';
import { buildCorpus, findUnit } from '../../model/text/corpus.ts';
import { digestText } from '../../model/text/digest.ts';
import type { HeldDeclaration } from '../../schema/declaration.ts';

describe('the declarations as kept', async () => {
  const { content } = await readContentFolder(
    fileURLToPath(new URL('../../../content', import.meta.url)),
  );
  const corpus = buildCorpus(content);
  const kept = Object.values(content.declarations).filter(
    (record): record is HeldDeclaration => record.text === 'held',
  );
  const written = new Map<string, string>(
    kept.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ number, text, subparagraphs }) => [
        [`${id}/${number}`, text] as const,
        ...subparagraphs.map((point) => [`${id}/${number}/${point.letter}`, point.text] as const),
      ]),
    ),
  );

  test('are 57 paragraphs and 15 subparagraphs with 22 footnotes', () => {
    const units = corpus.declarations.flatMap((declaration) => declaration.units);
    expect(corpus.declarations.map(({ paragraphs }) => paragraphs.length)).toEqual([26, 31]);
    expect(units.filter(({ letter }) => letter !== null)).toHaveLength(15);
    expect(units).toHaveLength(72);
    expect(corpus.declarations.map(({ footnotes }) => footnotes.length)).toEqual([7, 15]);
  });

  test.each(corpus.declarations.flatMap(({ units }) => units.map(({ locator }) => locator)))(
    '%s: marks put back at their offsets give the text as kept',
    (locator) => {
      const { text, marks } = findUnit(corpus, locator);
      const rebuilt = marks
        .toReversed()
        .reduce(
          (words, { number, offset }) =>
            `${words.slice(0, offset)}[^${number}]${words.slice(offset)}`,
          text,
        );
      expect(rebuilt).toBe(written.get(locator)?.replaceAll('*', ''));
    },
  );

  test('around them the words by which the Assembly adopted that of 2025', () =>
    expect(findUnit(corpus, '2025/resolution/1').text).toMatch(
      /^Adopts the 2025 .* present resolution\.$/,
    ));

  test('have digests that are those of their words', async () => {
    for (const { locator, text, sha256 } of corpus.units.values())
      expect([locator, sha256]).toEqual([locator, digestText(text)]);
  });
});
