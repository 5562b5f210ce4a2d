import { answerQuery, type Answer, type Section } from './answer.ts';
import type { AliasBook } from './alias.ts';
import type { Narrowing, SearchEngine } from './engine.ts';
import { explainAbsence, explainSection, explainSpelling } from './explain.ts';
import type { TextRange } from './add-matches.ts';
import { markWords } from './mark-words.ts';
import type { SearchKind, SearchRecord } from './record/search-record.ts';
import { toStem } from './stem.ts';

/** Something found, as it is shown. */
export interface Result {
  readonly record: SearchRecord;
  /** Characters of its text that match. */
  readonly marks: readonly TextRange[];
  /** Words typed that it does not have. */
  readonly missing: readonly string[];
  /** Words of readers by which it was found, where its own words do not match. */
  readonly matched: readonly string[];
}

/** Results that rest on the same reading; those that are not shown at once are fetched when they are asked for. */
export interface ShownSection {
  /** On what they rest, where it is not the words as typed. */
  readonly reason: string | null;
  /** Whether they have every word as it was typed. */
  readonly literal: boolean;
  readonly results: readonly Result[];
  readonly count: number;
}

export interface ShownGroup {
  readonly kind: SearchKind;
  readonly sections: readonly ShownSection[];
}

/** What the search answers to words. */
export interface Reply {
  readonly groups: readonly ShownGroup[];
  readonly total: number;
  /** False while groups behind the first are still on their way. */
  readonly complete: boolean;
  /** Said where words stand nowhere, or were looked for in another spelling. */
  readonly notice: string | null;
  /** Other texts to search for, to be offered. */
  readonly offers: readonly string[];
}

/** What is asked of the search. */
export interface Question {
  readonly text: string;
  readonly narrow?: Narrowing;
  /** Whether only what has the words as they were typed answers it: then it is meant as a place, or as a quotation, first. */
  readonly literally?: boolean;
}

/** Results of a section that are shown before more are asked for. */
const first = 4;
/** Results that are shown while the rest is on its way: the full words of each may cost a poor line a file. */
const earliest = 2;

/**
 * Answers what was typed as words.
 * @param report called with the first group as soon as it can be shown, and once it is with everything
 * @returns reads the results of a section that were not shown
 */
export async function answerWords(
  engine: SearchEngine,
  aliases: AliasBook,
  question: Question,
  report: (reply: Reply) => unknown,
): Promise<(group: number, section: number) => Promise<Result[]>> {
  const { text, narrow, literally } = question;
  const ask = () => answerQuery(engine, aliases, text, narrow, literally);
  // A poor line shows the first results before the notes, and the full words of all others, have come.
  if (!engine.isComplete()) {
    const early = await ask();
    if (early.total > 0)
      await report(
        await describe(
          engine,
          early,
          question,
          early.groups
            .slice(0, 1)
            .map(({ kind, sections }) => ({ kind, sections: sections.slice(0, 1) })),
          earliest,
        ),
      );
    await engine.complete();
  }
  const answer = await ask();
  report(await describe(engine, answer, question, answer.groups));
  return (group, section) => {
    const part = answer.groups[group]?.sections[section];
    return part ? readResults(engine, answer, part, first) : Promise.resolve([]);
  };
}

const isLiteral = ({ reading }: Section) =>
  reading.kind === 'typed' && reading.spelled.length === 0;

async function describe(
  engine: SearchEngine,
  answer: Answer,
  { text, narrow = {}, literally }: Question,
  groups: Answer['groups'],
  count = first,
): Promise<Reply> {
  const { total, unknown, query } = answer;
  const spelled =
    answer.groups
      .flatMap(({ sections }) => sections)
      .find(({ reading }) => reading.spelled.length > 0)?.reading.spelled ?? [];
  const notices = [
    spelled.length > 0 ? explainSpelling(spelled) : '',
    spelled.length > 0 && unknown.length === 0
      ? ''
      : explainAbsence(
          query,
          unknown,
          answer.groups.map(({ kind }) => kind),
          narrow,
        ),
  ];
  return {
    total,
    complete: groups === answer.groups,
    notice: notices.filter(Boolean).join(' ') || null,
    offers: literally ? [] : listOffers(text, answer, spelled),
    groups: await Promise.all(
      groups.map(async ({ kind, sections }) => ({
        kind,
        sections: await Promise.all(
          sections.map(async (section, at) => ({
            reason: explainSection(section.reading, kind === 'text', at === 0),
            literal: isLiteral(section),
            results: await readResults(engine, answer, section, 0, count),
            count: section.hits.length,
          })),
        ),
      })),
    ),
  };
}

function readResults(
  engine: SearchEngine,
  { query }: Answer,
  { hits }: Section,
  from: number,
  to?: number,
): Promise<Result[]> {
  const typed = new Set(
    query.flatMap(({ said }) => said.split(' ').map((word) => toStem(word.toLowerCase()))),
  );
  return Promise.all(
    hits.slice(from, to).map(async ({ id, places, missing }) => {
      const record = await engine.read(id);
      const matched = (record.aliases ?? '')
        .split(/[;,] /)
        .filter((alias) =>
          alias.split(/[\s-]+/).some((word) => typed.has(toStem(word.toLowerCase()))),
        );
      return {
        record,
        marks: markWords(record.text, places),
        missing,
        matched: places.length === 0 ? matched.slice(0, 3) : [],
      };
    }),
  );
}

/** The text with corrected words; where nothing is found, a phrase without its quotation marks, or the words that are there. */
function listOffers(
  text: string,
  { total, unknown, query }: Answer,
  spelled: readonly { said: string; by: readonly string[] }[],
): string[] {
  const offers =
    spelled.length === 0
      ? []
      : [
          spelled.reduce(
            (changed, { said, by }) => changed.replace(said, () => by[0] ?? said),
            text,
          ),
        ];
  if (total === 0) {
    if (/["“”„«»]/.test(text))
      offers.push(
        text
          .replace(/["“”„«»]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    else
      offers.push(
        query
          .map(({ said }) => said)
          .filter((said) => !unknown.includes(said))
          .join(' '),
      );
  }
  return [...new Set(offers)].filter((offer) => offer !== '' && offer !== text);
}
