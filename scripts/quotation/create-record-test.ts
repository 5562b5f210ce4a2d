import type { Corpus } from '../../src/model/text/corpus.ts';
import { listUnitsWithin } from '../../src/model/text/unit.ts';
import { stripMarkup } from '../../src/model/text/segment.ts';
import { createPhraseFinder } from './create-phrase-finder.ts';

/**
 * A test whether a phrase stands word for word in a text of record: a unit, a footnote, a title.
 * The case of its first letter is free; marks and italics are left out.
 */
export function createRecordTest(corpus: Corpus): (phrase: string) => boolean {
  const known = made.get(corpus) ?? createTest(corpus);
  made.set(corpus, known);
  return known;
}

/** The texts are indexed once for all rules that ask. */
const made = new WeakMap<Corpus, (phrase: string) => boolean>();

function createTest({ declarations, missing }: Corpus): (phrase: string) => boolean {
  const texts = [
    ...declarations.flatMap(({ title, frontMatter, pages, annexes, footnotes }) => [
      title,
      ...frontMatter,
      ...annexes.flatMap((annex) => annex.title),
      ...pages.flatMap(({ headings }) => headings.map(({ text }) => text)),
      ...pages.flatMap(listUnitsWithin).map(({ text }) => text),
      ...footnotes.map(({ text }) => stripMarkup(text)),
    ]),
    ...missing.map(({ title }) => title),
  ];
  const find = createPhraseFinder(texts);
  return (phrase) => find(phrase).length > 0;
}
