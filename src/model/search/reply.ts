import type { KnownPlaces } from '../known-place.ts';
import { parseCitation } from '../parse-citation.ts';
import { findQuotations, type CheckedQuotation } from '../quotation/find-quotations.ts';
import type { OfficialWords } from '../quotation/official-words.ts';
import { answerQuery, type Answer, type Narrowing } from './answer.ts';
import { cutWords } from './cut-words.ts';
import { explainSpelling, quoteWords } from './explain.ts';
import { findNearWords } from './near-word.ts';
import { parseQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { isUnknownTerm } from './spelling-correction.ts';

/** What the one box answers from. */
export interface ReplyGround {
  readonly index: SearchIndex;
  readonly places: KnownPlaces;
  readonly official: OfficialWords;
}

/** What the one box answers: as a citation, as a quotation, as words; a text can be more than one of these. */
export interface Reply {
  /** References a citation leads to, and what there is to say about it. */
  readonly citation: {
    readonly targets: readonly string[];
    readonly message: string | null;
  } | null;
  readonly quotation: CheckedQuotation | null;
  readonly answer: Answer;
  /** Said where official text or everything has nothing. */
  readonly notice: string | null;
  /** Other texts to search for, to be offered. */
  readonly offers: readonly string[];
}

/** From so many words on, a text is looked at as a quotation. */
const quotationWords = 7;
const mostOffers = 4;

/** Answers what was typed or pasted into the box. */
export function createReply(
  { index, places, official }: ReplyGround,
  text: string,
  narrow: Narrowing = {},
): Reply {
  const citation = parseCitation(text, places);
  const quotation =
    cutWords(text).length < quotationWords
      ? null
      : (findQuotations(official, text).find(({ result }) => result.verdict !== 'not found') ??
        null);
  const found = answerQuery(index, text, narrow);
  const answer = citation ? keepLiteral(found) : found;
  const unknown = parseQuery(text).filter((term) => isUnknownTerm(index, term)).map(({ words: [word = ''] }) => word); // prettier-ignore
  return {
    citation,
    quotation,
    answer,
    notice: citation
      ? null
      : (explainSpelling(answer) ?? explainAbsence(answer, text, unknown, narrow)),
    offers: citation ? [] : listOffers(index, answer, text, unknown),
  };
}

/** What has the words as typed: a citation is rarely meant as anything else. */
function keepLiteral({ groups }: Answer): Answer {
  const literal = groups
    .map(({ kind, sections }) => ({
      kind,
      sections: sections.filter(
        ({ reading }) => reading?.kind === 'typed' && reading.spelled.length === 0,
      ),
    }))
    .filter(({ sections }) => sections.length > 0);
  return {
    groups: literal,
    total: literal.flatMap(({ sections }) => sections.flatMap(({ results }) => results)).length,
  };
}

function explainAbsence(
  { groups, total }: Answer,
  text: string,
  unknown: readonly string[],
  narrow: Narrowing,
): string | null {
  const within = Object.values(narrow).some(Boolean)
    ? ' within what you narrowed the search to'
    : '';
  if (total === 0)
    return unknown.length > 0
      ? `No text here has ${quoteWords(unknown)}${within}.`
      : `No text here has ${quoteAsTyped(text)}${within}.`;
  if (groups[0]?.kind !== 'text' && !narrow.kind)
    return `No paragraph says ${quoteAsTyped(text)}${within}.`;
  return null;
}

function quoteAsTyped(text: string): string {
  return /["“”]/.test(text) ? text : `“${text}”`;
}

/** Spellings of the site for words it does not have, and a phrase without its quotation marks. */
function listOffers(
  index: SearchIndex,
  { total }: Answer,
  text: string,
  unknown: readonly string[],
): string[] {
  const near = unknown.map((word) => {
    const words = findNearWords(index, word);
    // Where nothing is found at all, words that are less alike are better than none.
    return {
      word,
      others:
        words.length > 0 || total > 0
          ? words.slice(0, 3)
          : findNearWords(index, word, Math.ceil(word.length / 2)).slice(0, 3),
    };
  });
  const corrected = near.reduce(
    (changed, { word, others: [first] }) => changed.replace(word, first ?? word),
    text,
  );
  const single =
    near.length === 1
      ? near.flatMap(({ word, others }) => others.map((other) => text.replace(word, other)))
      : [];
  const unquoted = total === 0 ? text.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim() : text;
  return [...new Set([corrected, ...single, unquoted])]
    .filter((offer) => offer !== text)
    .slice(0, mostOffers);
}
