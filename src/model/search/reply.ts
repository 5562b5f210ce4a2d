import type { KnownPlaces } from '../text/known-place.ts';
import { parseCitation, type Citation } from '../cite/read/parse-citation.ts';
import { findQuotations, type CheckedQuotation } from '../quotation/find-quotations.ts';
import type { OfficialWords } from '../quotation/official-words.ts';
import { answerQuery, type Answer, type Narrowing } from './answer.ts';
import { cutWords } from '../word/cut-words.ts';
import { explainAbsence, explainSpelling } from './explain.ts';
import { listOffers } from './offer.ts';
import { parseQuery } from './query.ts';
import type { Reading } from './reading.ts';
import type { SearchIndex } from './search-index.ts';
import { listUnknown } from './spelling-correction.ts';

/** What the one box answers from. */
export interface ReplyGround {
  readonly index: SearchIndex;
  readonly places: KnownPlaces;
  readonly official: OfficialWords;
}

/** What the one box answers: as a citation, as a quotation, as words; a text can be more than one of these. */
export interface Reply {
  /** References a citation leads to, and what there is to say about it. */
  readonly citation: Citation | null;
  readonly quotation: CheckedQuotation | null;
  /** How many other passages were pasted with it. */
  readonly passages: number;
  readonly answer: Answer;
  /** Said where official text or everything has nothing. */
  readonly notice: string | null;
  /** Other texts to search for, to be offered. */
  readonly offers: readonly string[];
}

/** From so many words on, a text is looked at as a quotation. */
const quotationWords = 7;

/**
 * Answers what was typed or pasted into the box.
 * @param whole false where only a part of the site is there to answer from: then nothing is said to be missing or misspelled
 */
export function createReply(
  { index, places, official }: ReplyGround,
  text: string,
  narrow: Narrowing = {},
  whole = true,
): Reply {
  const citation = parseCitation(text, places);
  const passages = cutWords(text).length < quotationWords ? [] : findQuotations(official, text);
  const quotation = passages.find(({ result }) => result.verdict !== 'not found') ?? null;
  const answer = keepReadings(answerQuery(index, text, narrow), ({ kind, spelled }) => {
    const literal = kind === 'typed' && spelled.length === 0;
    if (citation) return literal && !isPlace(citation, text);
    return whole ? !quotation || kind !== 'some' : literal || (kind === 'otherwise' && spelled.length === 0);
  }); // prettier-ignore
  const terms = parseQuery(text);
  const spelled = answer.groups.flatMap(({ sections }) => sections.flatMap(({ reading }) => reading.spelled.map(({ said }) => said))); // prettier-ignore
  const unknown = listUnknown(index, terms).map(({ said }) => said);
  const absent = unknown.filter((word) => !spelled.includes(word));
  const narrowed = { any: Object.values(narrow).some(Boolean), kind: Boolean(narrow.kind) };
  const notices = [
    explainSpelling(answer),
    spelled.length > 0 && absent.length === 0 ? null : explainAbsence(answer, terms, absent, narrowed),
  ]; // prettier-ignore
  return {
    citation,
    quotation,
    passages: quotation ? passages.length - 1 : 0,
    answer,
    notice: citation || !whole ? null : notices.filter((one) => one !== null).join(' ') || null,
    offers: citation || quotation || !whole ? [] : listOffers(index, answer.total, text),
  };
}

/** Whether a citation can only be meant as a place: it names one of a declaration in more than digits. */
function isPlace({ targets }: Citation, text: string): boolean {
  return /[a-z]{2}|[¶§]/i.test(text) && !targets.some((target) => target.includes('instrument/'));
}

/** What rests on some readings only: a citation is rarely meant as words, and a quotation says more than some of its words. */
function keepReadings({ groups }: Answer, isKept: (reading: Reading) => boolean): Answer {
  const kept = groups
    .map(({ kind, sections }) => ({
      kind,
      sections: sections.filter(({ reading }) => isKept(reading)),
    }))
    .filter(({ sections }) => sections.length > 0);
  return {
    groups: kept,
    total: kept.flatMap(({ sections }) => sections.flatMap(({ results }) => results)).length,
  };
}
