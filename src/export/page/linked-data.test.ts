import { expect, test } from 'vitest';
import { findDeclaration, findUnit } from '../../model/text/corpus.ts';
import { readCorpus } from '../../test/read-corpus.ts';
import { describeDeclaration, describeStatement, describeUnit } from './linked-data.ts';

const corpus = await readCorpus();
const toAddress = (path: string) => `https://example.org${path}`;

test('a paragraph with a footnote and subparagraphs', () => {
  const { hasPart, ...described } = describeUnit(
    { corpus, toAddress },
    findUnit(corpus, '2025/28'),
  );
  expect(described).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://example.org/2025/28/",
      "@type": "Legislation",
      "citation": [
        "Resolution 79/243, annex.",
      ],
      "inLanguage": "en",
      "isBasedOn": "https://docs.un.org/en/A/RES/80/9",
      "isPartOf": {
        "@id": "https://example.org/2025/",
        "@type": "Legislation",
        "name": "2025 Political Declaration on the Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons",
      },
      "legislationDate": "2025-11-24",
      "legislationIdentifier": "A/RES/80/9, annex, para. 28",
      "legislationPassedBy": {
        "@type": "Organization",
        "name": "United Nations General Assembly",
      },
      "legislationType": "Political Declaration",
      "name": "2025, paragraph 28",
    }
  `);
  expect((hasPart as unknown[])[3]).toEqual({
    '@type': 'Legislation',
    '@id': 'https://example.org/2025/28/#d',
    legislationIdentifier: 'A/RES/80/9, annex, para. 28 (d)',
  });
});

test('a declaration names all its paragraphs, and changes no other', () => {
  const described = describeDeclaration(findDeclaration(corpus, '2017'), toAddress);
  expect(described).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: 'A/RES/72/1',
    isBasedOn: 'https://docs.un.org/en/A/RES/72/1',
  });
  expect(described['hasPart']).toHaveLength(26);
  expect(Object.keys(described).join()).not.toMatch(
    /legislationChanges|legislationAmends|legislationRepeals/i,
  );
});

test('a statement is described without its words: many are testimony', () => {
  for (const [id, record] of Object.entries(corpus.content.statements)) {
    const text = JSON.stringify(describeStatement({ corpus, toAddress }, id, record));
    for (const { words } of record.quotes) expect(text).not.toContain(words);
  }
});
