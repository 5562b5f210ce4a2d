import { expect, test } from 'vitest';
import { findDeclaration, findUnit } from '../../model/text/corpus.ts';
import { readMinimalGround } from '../../test/minimal-ground.ts';
import { describeDeclaration, describeStatement, describeUnit } from './linked-data.ts';

const { corpus, toAddress } = await readMinimalGround();

test('a paragraph with subparagraphs', () => {
  const { hasPart, ...described } = describeUnit({ corpus, toAddress }, findUnit(corpus, '2025/3'));
  expect(described).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://example.org/2025/3/",
      "@type": "Legislation",
      "inLanguage": "en",
      "isBasedOn": "https://docs.un.org/en/A/RES/80/1",
      "isPartOf": {
        "@id": "https://example.org/2025/",
        "@type": "Legislation",
        "name": "Political declaration of 2025",
      },
      "legislationDate": "2025-09-27",
      "legislationIdentifier": "A/RES/80/1, para. 3",
      "legislationPassedBy": {
        "@type": "Organization",
        "name": "United Nations General Assembly",
      },
      "legislationType": "Political Declaration",
      "name": "2025, paragraph 3",
    }
  `);
  expect((hasPart as unknown[])[1]).toEqual({
    '@type': 'Legislation',
    '@id': 'https://example.org/2025/3/#b',
    legislationIdentifier: 'A/RES/80/1, para. 3 (b)',
  });
});

test('a declaration names all its paragraphs, and changes no other', () => {
  const described = describeDeclaration(findDeclaration(corpus, '2017'), toAddress);
  expect(described).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: 'A/RES/72/1',
    isBasedOn: 'https://docs.un.org/en/A/RES/72/1',
  });
  expect(described['hasPart']).toHaveLength(2);
  expect(Object.keys(described).join()).not.toMatch(
    /legislationChanges|legislationAmends|legislationRepeals/i,
  );
});

test('a footnote of a paragraph is what it cites', () =>
  expect(describeUnit({ corpus, toAddress }, findUnit(corpus, '2025/1'))).toMatchObject({
    citation: ['Resolution 64/293.'],
  }));

test('a statement is described without its words: many are testimony', () => {
  const id = '2025/ann-speaker';
  const { [id]: record } = corpus.content.statements;
  if (!record) throw new Error(id);
  const text = JSON.stringify(describeStatement({ corpus, toAddress }, id, record));
  expect(text).toContain('Ann Speaker');
  expect(text).not.toContain('we must act now');
});
