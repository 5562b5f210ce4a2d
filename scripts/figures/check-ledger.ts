import type { ContentFolder } from '../../src/content/content-folder.ts';
import { foldWhiteSpace } from '../../src/model/text/digest.ts';
import type { Issue } from '../../src/content/issue.ts';
import { listRecords } from '../record/placed-record.ts';
import { accountTokens, type Account } from './account-tokens.ts';
import { listSpans } from './list-spans.ts';

const rule = 'figures';
const ledgerFile = 'content/statistics-exclusions.yaml';

/** A source with every number-like word in it. */
export interface SourceAccount {
  readonly id: string;
  /** White space folded: the offsets of the tokens are its. */
  readonly text: string;
  readonly accounts: readonly Account[];
}

/** Answers for every number-like word of the sources, and finds what does not stand in them as the ledger says. */
export function checkLedger(
  folder: ContentFolder,
  texts: ReadonlyMap<string, string>,
): { sources: SourceAccount[]; issues: Issue[] } {
  const { statistics, exclusions } = folder.content;
  const excluded = Object.values(exclusions).flatMap((record) => record.exclusions);
  const issues: Issue[] = [];
  const sources = [...texts].sort().map(([id, source]): SourceAccount => {
    const text = foldWhiteSpace(source);
    const own = Object.fromEntries(
      Object.entries(statistics).filter(([, record]) => record.source === id),
    );
    const accounts = accountTokens(
      text,
      own,
      excluded.filter((exclusion) => exclusion.source === id),
    );
    for (const { token, by } of accounts) if (by === null) issues.push(missing(id, text, token));
    return { id, text, accounts };
  });
  for (const { record, file, lineOf } of listRecords(folder, 'statistics'))
    if (listSpans(texts.get(record.source) ?? '', record.sentence).length === 0)
      issues.push({
        rule,
        file,
        line: lineOf(['sentence']),
        message: `The sentence does not stand in source ${record.source}.`,
        hint: 'Copy it from the source, word for word.',
      });
  for (const { record, lineOf } of listRecords(folder, 'exclusions'))
    for (const [index, { source, words, occurrences }] of record.exclusions.entries()) {
      const found = listSpans(texts.get(source) ?? '', words).length;
      if (found === occurrences) continue;
      const message = `“${words}” stands ${found} times in source ${source}, not ${occurrences}.`;
      issues.push({
        rule,
        file: ledgerFile,
        line: lineOf(['exclusions', index, 'words']),
        message,
        hint: 'Copy the words from the source, and count them.',
      });
    }
  return { sources, issues };
}

function missing(id: string, text: string, { words, start, end }: Account['token']): Issue {
  return {
    rule,
    file: `source ${id}`,
    line: null,
    message: `“${words}” in “…${text.slice(Math.max(0, start - 40), end + 40)}…” is in no record and in no exclusion.`,
    hint: `Write a record in content/statistics, or an exclusion with its reason in ${ledgerFile}.`,
  };
}
