import { foldWhiteSpace } from '../../../src/model/text/digest.ts';
import { quoteStart } from '../../import/line/import-error.ts';
import type { Issue } from '../../../src/content/issue.ts';
import { checkAgainstSources, checkSourcesPresent } from '../../quotation/check-sources.ts';
import { digestQuotation } from '../../quotation/digest-quotation.ts';
import { findWords } from '../../quotation/find-words.ts';
import { listPhrases } from '../../quotation/list-phrases.ts';
import { listQuotations, type Quotation } from '../../quotation/list-quotations.ts';
import { isWritten } from '../rule/is-written.ts';
import type { Rule, Subject } from '../rule/rule.ts';

const rule = 'quotations';
const file = 'content/quotations.yaml';
const hint = 'Run npm run quotations with SOURCES, the folder of the source texts.';

/**
 * Every quotation is in the list made from the source texts, with its digest, and the list holds nothing else.
 * Where the source texts are given, each is checked against them once more.
 */
export const quotations: Rule = {
  name: rule,
  check: (subject) => {
    const quoted = listQuotations(subject.folder);
    const fromSources = quoted.filter(({ from }) => from.startsWith('source/'));
    const again = subject.sources
      ? [
          ...checkSourcesPresent(subject.folder, subject.sources),
          ...checkAgainstSources(fromSources, subject.sources),
        ]
      : [];
    return {
      checked: `${quoted.length} quotations, ${subject.quotations?.entries.length ?? 0} passages listed`,
      issues: [
        ...quoted.flatMap((quotation) => checkFact(subject, quotation)),
        ...checkList(subject, fromSources),
        ...again,
      ],
    };
  },
};

function checkList(subject: Subject, quoted: readonly Quotation[]): Issue[] {
  const { quotations: list, folder } = subject;
  if (!list) return [{ rule, file, line: null, message: 'There is no list of quotations.', hint }];
  if (list.fault !== null)
    return [{ rule, file, line: null, message: `The list cannot be read: ${list.fault}.`, hint }];
  const listed = new Set(list.entries.map(({ source, words }) => `source/${source}\n${words}`));
  const needed = new Set(quoted.map(({ from, words }) => `${from}\n${foldWhiteSpace(words)}`));
  const isNeeded = createNeed(subject);
  return [
    ...quoted
      .filter(({ from, words }) => !listed.has(`${from}\n${foldWhiteSpace(words)}`))
      .map(({ from, words, file: place, line }) => ({
        rule,
        file: place,
        line,
        message: `“${words}” is not in the list of passages found in ${from}.`,
        hint,
      })),
    ...list.entries.flatMap((entry, index): Issue[] => {
      const issue = (message: string) => [{ rule, file, line: list.lineOf(index), message, hint }];
      if (entry.sha256 !== digestQuotation(entry))
        return issue(
          `The digest of ${quoteStart(entry.words)} does not fit its words and source ${entry.source}.`,
        );
      if (!isWritten(folder, 'sources', entry.source))
        return issue(`There is no source “${entry.source}”.`);
      return needed.has(`source/${entry.source}\n${entry.words}`) || isNeeded(entry.words)
        ? []
        : issue(`Nothing quotes ${quoteStart(entry.words)} from source ${entry.source} any more.`);
    }),
  ];
}

/**
 * Whether a text of ours quotes the words. That a declaration has them too does not matter: a text that is newly held may
 * bring a word that was quoted from a source before.
 */
function createNeed({ folder }: Subject): (words: string) => boolean {
  const key = (words: string) => {
    const folded = foldWhiteSpace(words);
    return folded.charAt(0).toLowerCase() + folded.slice(1);
  };
  const phrases = new Set(
    listPhrases(folder).flatMap(({ words }) => (words === null ? [] : [key(words)])),
  );
  return (words) => phrases.has(key(words));
}

/** A fact is kept here in our words; what a report quotes from it must stand in it. */
function checkFact({ folder }: Subject, { from, words, file: place, line }: Quotation): Issue[] {
  if (!from.startsWith('fact/')) return [];
  const fact = folder.content.facts[from.replace('fact/', '')];
  if (!fact || findWords(fact.fact, words).length > 0) return [];
  return [
    {
      rule,
      file: place,
      line,
      message: `“${words}” does not stand in content/facts/${from.replace('fact/', '')}.yaml.`,
      hint: 'Copy the words from the fact.',
    },
  ];
}
