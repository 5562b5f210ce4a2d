import { expect, test } from 'vitest';
import { listElements, parseXml } from '../../../scripts/audit/akoma-ntoso/akn-unit.ts';
import { buildCorpus } from '../../model/text/corpus.ts';
import { createContent } from '../../test/content-factory.ts';
import { toAtomFeed } from './atom-feed.ts';

const toAddress = (path: string) => `https://example.org${path}`;
const edition = { date: '2026-11-22', title: 'First edition', summary: 'Everything.' };
const correction = {
  id: 'a-number',
  date: '2026-12-01',
  concerns: null,
  part: 'the front page',
  was: '71 units.',
  is: '72 units.',
  found: 'Found at a review.',
};

test('the feed has corrections and editions, the latest first, each under its address', () => {
  const corpus = buildCorpus(
    createContent({
      editions: { first: edition },
      corrections: { '2026': { corrections: [correction] } },
    }),
  );
  const feed = parseXml(toAtomFeed({ corpus, toAddress }));
  const read = (name: string) => listElements(feed, name).map((element) => element.textContent);
  expect(read('title')).toEqual([
    'Every Paragraph: corrections and editions',
    'Correction: the site, the front page',
    'First edition',
  ]);
  expect(read('id')).toEqual([
    'https://example.org/feed.xml',
    'https://example.org/about/corrections/#a-number',
    'https://example.org/about/corrections/#first',
  ]);
  expect(read('updated')).toEqual([
    '2026-12-01T00:00:00Z',
    '2026-12-01T00:00:00Z',
    '2026-11-22T00:00:00Z',
  ]);
  expect(read('summary')[0]).toBe('Was: 71 units. Is: 72 units.');
});

test('a feed without any date is an error', () => {
  expect(() => toAtomFeed({ corpus: buildCorpus(createContent({})), toAddress })).toThrow(
    'The feed needs a date',
  );
});
