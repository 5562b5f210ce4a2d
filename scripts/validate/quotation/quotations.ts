import { uncapitalize } from '../../../src/model/wording/first-letter.ts';
import { foldWhiteSpace } from '../../../src/model/text/digest.ts';
import { quoteStart } from '../../import/line/import-error.ts';
import { checkAgainstSources, checkSourcesPresent } from '../../quotation/check-sources.ts';
import { digestQuotation } from '../../quotation/digest-quotation.ts';
import { findWords } from '../../quotation/find-words.ts';
import { listPhrases } from '../../quotation/list-phrases.ts';
import { listQuotations, type Quotation } from '../../quotation/list-quotations.ts';
import { isWritten } from '../rule/is-written.ts';
import { createRule, type Fault, type Subject } from '../rule/rule.ts';

const file = 'content/quotations.yaml';
const hint = 'Run npm run quotations with SOURCES, the folder of the source texts.';

/**
 * Every quotation is in the list made from the source texts, with its digest, and the list holds nothing else.
 * Where the source texts are given, each is checked against them once more.
 */
export const quotations = createRule({
  name: 'quotations',
  check: (subject, fault) => {
    const quoted = listQuotations(subject.folder);
    const fromSources = quoted.filter(({ from }) => from.startsWith('source/'));
    const again = subject.sources
      ? [
          ...checkSourcesPresent(subject.folder, subject.sources),
          ...checkAgainstSources(fromSources, subject.sources),
        ]
      : [];
    for (const quotation of quoted) checkFact(subject, quotation, fault);
    checkList(subject, fromSources, fault);
    for (const issue of again) fault(issue.file, issue.line, issue.message, issue.hint);
    return `${quoted.length} quotations, ${subject.quotations?.entries.length ?? 0} passages listed`;
  },
});

function checkList(subject: Subject, quoted: readonly Quotation[], fault: Fault): void {
  const { quotations: list, folder } = subject;
  if (!list) return fault(file, null, 'There is no list of quotations.', hint);
  if (list.fault !== null)
    return fault(file, null, `The list cannot be read: ${list.fault}.`, hint);
  const listed = new Set(list.entries.map(({ source, words }) => `source/${source}\n${words}`));
  const needed = new Set(quoted.map(({ from, words }) => `${from}\n${foldWhiteSpace(words)}`));
  const isNeeded = createNeed(subject);
  for (const { from, words, file: place, line } of quoted)
    if (!listed.has(`${from}\n${foldWhiteSpace(words)}`))
      fault(place, line, `“${words}” is not in the list of passages found in ${from}.`, hint);
  for (const [index, entry] of list.entries.entries()) {
    const { source, words, sha256 } = entry;
    const say = (message: string) => fault(file, list.lineOf(index), message, hint);
    if (sha256 !== digestQuotation(entry))
      say(`The digest of ${quoteStart(words)} does not fit its words and source ${source}.`);
    else if (!isWritten(folder, 'sources', source)) say(`There is no source “${source}”.`);
    else if (!needed.has(`source/${source}\n${words}`) && !isNeeded(words))
      say(`Nothing quotes ${quoteStart(words)} from source ${source} any more.`);
  }
}

/**
 * Whether a text of ours quotes the words. That a declaration has them too does not matter: a text that is newly held may
 * bring a word that was quoted from a source before.
 */
function createNeed({ folder }: Subject): (words: string) => boolean {
  const key = (words: string) => {
    const folded = foldWhiteSpace(words);
    return uncapitalize(folded);
  };
  const phrases = new Set(
    listPhrases(folder).flatMap(({ words }) => (words === null ? [] : [key(words)])),
  );
  return (words) => phrases.has(key(words));
}

/** A fact is kept here in our words; what a report quotes from it must stand in it. */
function checkFact({ folder }: Subject, quotation: Quotation, fault: Fault): void {
  const { from, words, file: place, line } = quotation;
  if (!from.startsWith('fact/')) return;
  const fact = folder.content.facts[from.replace('fact/', '')];
  if (!fact || findWords(fact.fact, words).length > 0) return;
  fault(
    place,
    line,
    `“${words}” does not stand in content/facts/${from.replace('fact/', '')}.yaml.`,
    'Copy the words from the fact.',
  );
}
