import type { ContentFolder } from '../../src/content/content-folder.ts';
import type { Issue } from '../../src/content/issue.ts';
import { quoteStart } from '../import/line/import-error.ts';
import { listRecords } from '../record/placed-record.ts';
import { countMarked } from './count-marked.ts';
import { findWords } from './find-words.ts';
import type { Quotation } from './list-quotations.ts';
import type { SourceTexts } from './read-source-texts.ts';

const rule = 'quotations';

/** Source texts named in `content/sources` that the folder of source texts does not hold. */
export function checkSourcesPresent(folder: ContentFolder, texts: SourceTexts): Issue[] {
  return listRecords(folder, 'sources')
    .filter(({ id }) => !texts.has(id))
    .map(({ id, file, lineOf, record }) => ({
      rule,
      file,
      line: lineOf(['sha256']),
      message: `No file in the folder SOURCES has the SHA-256 of source ${id} (${record.sha256.slice(0, 8)}…).`,
      hint: 'Give the folder that holds the source texts as they were read, byte for byte.',
    }));
}

/** Quotations that do not stand in their source text as the record says. */
export function checkAgainstSources(quotations: readonly Quotation[], texts: SourceTexts): Issue[] {
  return quotations.flatMap(({ from, words, marked, file, line }) => {
    const text = texts.get(from.replace('source/', ''));
    if (text === undefined) return [];
    const issue = (message: string, hint: string) => [{ rule, file, line, message, hint }];
    if (findWords(text, words).length === 0)
      return issue(
        `“${words}” does not stand word for word in ${from}.`,
        nearest(text, words) ?? 'Copy the words from the source text.',
      );
    const { inside, outside } = countMarked(text, words);
    if (marked === true && inside === 0)
      return issue(
        `${quoteStart(words)} does not stand between quotation marks in ${from}.`,
        file.startsWith('content/statistics/')
          ? 'Set inQuotationMarks: false.'
          : 'These are the words of the report, not of the speaker: retell them.',
      );
    if (marked === false && outside === 0)
      return issue(
        `${quoteStart(words)} stands between quotation marks in ${from}.`,
        'Set inQuotationMarks: true.',
      );
    return [];
  });
}

/** Shows how far the words agree with the source, if they begin in it at all. */
function nearest(text: string, words: string): string | undefined {
  const parts = words.split(/\s+/);
  for (let length = parts.length - 1; length >= 2; length--) {
    const start = parts.slice(0, length).join(' ');
    if (findWords(text, start, { firstLetterFree: true }).length > 0)
      return `The source agrees as far as “${start.slice(-60)}”; copy the rest from it.`;
  }
  return undefined;
}
