import { expect, test } from 'vitest';
import { readCorpus } from './read-corpus.ts';
import { buildConnections, describeParagraph } from '../../model/page/paragraph-page.ts';
import { listSaid } from '../../model/page/said-list.ts';

const corpus = await readCorpus();
const connections = buildConnections(corpus);
const pages = corpus.declarations.flatMap(({ paragraphs }) =>
  paragraphs.map(({ locator }) => describeParagraph(corpus, connections, locator)),
);

test.each(pages.map((page) => [page.paragraph.locator, page] as const))(
  '%s: what the source states stands first, every row has its reasons, and nothing stands twice',
  (_, page) => {
    const rows = listSaid(corpus, page);
    expect(rows.map(({ stated }) => stated)).toEqual(
      rows.map(({ stated }) => stated).toSorted((a, b) => Number(b) - Number(a)),
    );
    for (const { links, stated } of rows) {
      expect(links.length).toBeGreaterThan(0);
      expect(stated).toBe(links.some(({ basis }) => basis === 'stated'));
    }
    const references = rows.flatMap(({ reference, figures }) => [
      reference,
      ...figures.map((figure) => figure.reference),
    ]);
    for (const { links, figures } of rows)
      if (figures.length > 0)
        expect(new Set(links.map(({ basis }) => basis)).size, 'one mark for the row').toBe(1);
    expect(new Set(references).size).toBe(references.length);
    // A State that takes a position has one row for it, and none for the statement it made.
    for (const { record } of page.positions)
      expect(rows.filter(({ name }) => name === record.state)).toHaveLength(1);
  },
);

test('a row has the speaker’s words, a figure’s title, or reasons that say what is reported: a position’s name their source', () => {
  for (const page of pages)
    for (const { quotation, title, reference, links } of listSaid(corpus, page)) {
      expect(quotation === null || title === null).toBe(true);
      expect(title !== null).toBe(reference.startsWith('statistic/'));
      if (reference.startsWith('position/'))
        for (const { because } of links) expect(because).toMatch(/^The \w+( \(opinion\))? reports /);
    }
});
