import type { Corpus } from '../../src/model/text/corpus.ts';
import { stripMarkup } from '../../src/model/text/segment.ts';
import { findWords } from './find-words.ts';

/**
 * A test whether a phrase stands word for word in a text of record: a unit, a footnote, a title.
 * The case of its first letter is free; marks and italics are left out.
 */
export function createRecordTest({ declarations, missing }: Corpus): (phrase: string) => boolean {
  const texts = [
    ...declarations.flatMap(({ title, frontMatter, units, footnotes }) => [
      title,
      ...frontMatter,
      ...units.map(({ text }) => text),
      ...footnotes.map(({ text }) => stripMarkup(text)),
    ]),
    ...missing.map(({ title }) => title),
  ];
  return (phrase) =>
    texts.some((text) => findWords(text, phrase, { firstLetterFree: true }).length > 0);
}
