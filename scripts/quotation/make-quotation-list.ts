import type { ContentFolder } from '../../src/content/content-folder.ts';
import { foldWhiteSpace } from '../../src/model/text/digest.ts';
import type { Corpus } from '../../src/model/text/corpus.ts';
import type { QuotationRecord } from '../../src/schema/quotation.ts';
import type { Issue } from '../../src/content/issue.ts';
import { checkAgainstSources, checkSourcesPresent } from './check-sources.ts';
import { createRecordTest } from './create-record-test.ts';
import { digestQuotation } from './digest-quotation.ts';
import { findWords } from './find-words.ts';
import { listPhrases } from './list-phrases.ts';
import { listQuotations } from './list-quotations.ts';
import type { SourceTexts } from './read-source-texts.ts';

/**
 * Collects every passage the content quotes from a source text, each checked against that text.
 * A phrase in a text of ours that stands in no declaration is listed for each source that has it, in the form of the source.
 * @returns the list in a fixed order, and the passages that do not stand in their source
 */
export function makeQuotationList(
  folder: ContentFolder,
  corpus: Corpus,
  texts: SourceTexts,
): { list: QuotationRecord[]; issues: Issue[] } {
  const quotations = listQuotations(folder).filter(({ from }) => from.startsWith('source/'));
  const list = new Map<string, QuotationRecord>();
  const add = (source: string, raw: string) => {
    const words = foldWhiteSpace(raw);
    list.set(`${source}\n${words}`, { source, words, sha256: digestQuotation({ source, words }) });
  };
  for (const { from, words } of quotations) add(from.replace('source/', ''), words);
  const isOfRecord = createRecordTest(corpus);
  const issues: Issue[] = [];
  for (const { words, file, line } of listPhrases(folder)) {
    if (words === null || isOfRecord(words)) continue;
    const found = [...texts].flatMap(([source, text]) =>
      findWords(text, words, { firstLetterFree: true })
        .slice(0, 1)
        .map((one) => [source, one.words] as const),
    );
    for (const [source, form] of found) add(source, form);
    if (found.length === 0)
      issues.push({
        rule: 'note-quotations',
        file,
        line,
        message: `“${words}” stands word for word in no declaration and in no source text.`,
        hint: 'Copy the words exactly, or write them without quotation marks.',
      });
  }
  return {
    list: [...list].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, quotation]) => quotation),
    issues: [
      ...checkSourcesPresent(folder, texts),
      ...checkAgainstSources(quotations, texts),
      ...issues,
    ],
  };
}
