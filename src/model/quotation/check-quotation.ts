import { describePlace } from './quoted-place.ts';
import { findExact, type ExactRuns } from './find-exact.ts';
import { explainReading } from './explain-reading.ts';
import { findNearest } from './find-nearest.ts';
import { findParts } from './find-parts.ts';
import { findAltered } from './find-altered.ts';
import { findVoices } from './find-voices.ts';
import type { LaidWord } from './lay-quotation.ts';
import type { OfficialWords } from './official-words.ts';
import type { QuotationVerdict, QuotedPlace } from './quotation-verdict.ts';
import type { ReadPassage } from './read/quoted-word.ts';
import { haveSignsDiffered } from './signs-differ.ts';
import { readPassage } from './read/read-passage.ts';

const fewestWords = 2;
/** Longer passages are only looked for word for word: what is altered in them is found paragraph by paragraph. */
const mostWords = 300;

/** Checks one passage against the official text; null if it has too few words to be one. */
export function checkQuotation(official: OfficialWords, text: string): QuotationVerdict | null {
  // What looks like matter of a page may be words of a sentence: they are tried as words first.
  const [plain, clean] = [readPassage(official, text, true), readPassage(official, text)];
  if (clean.words.length < fewestWords) return null;
  for (const passage of clean.pageMatter.length > 0 ? [plain, clean] : [clean]) {
    const found = findExact(official, passage.words);
    if (found.length > 0) return describeExact(official, passage, found);
  }
  const bare = dropListNumber(clean);
  const found = bare === clean ? [] : findExact(official, bare.words);
  return found.length > 0 ? describeExact(official, bare, found) : compare(official, bare);
}

/** Without a number or letter at the beginning that is not the number of the paragraph: lists of quotations have their own. */
function dropListNumber(passage: ReadPassage): ReadPassage {
  const [first, ...words] = passage.words;
  return first?.pointed && /^(\d{1,3}|[a-z])$/.test(first.folded) && words.length >= fewestWords
    ? { ...passage, words, listNumber: first.text }
    : passage;
}

function describeExact(
  official: OfficialWords,
  passage: ReadPassage,
  found: readonly ExactRuns[],
): QuotationVerdict {
  const places = found.map((runs) => describePlace(official, toLaid(runs)));
  const complete = places.filter(({ leftOut }) => leftOut.marked === 0);
  const harmless = places.filter(({ senseWords }) => senseWords.length === 0);
  const isWhole = complete.length > 0;
  return {
    ...nothing,
    verdict: isWhole
      ? 'word for word'
      : harmless.length > 0
        ? 'words left out'
        : 'words left out that change the sense',
    places: isWhole ? complete : [...harmless, ...places.filter((one) => !harmless.includes(one))],
    signsDiffer: haveSignsDiffered(official, passage, found[0] ?? []),
    voices: findVoices(official, passage).filter(({ kind }) => kind !== 'report'),
    notes: explainReading(passage, places[0]),
  };
}

function toLaid(runs: ExactRuns): LaidWord[] {
  return runs.flat().map(({ quoted, official }) => ({
    quoted,
    official,
    kind: official ? 'same' : 'number',
  }));
}

const nothing = {
  places: [] as readonly QuotedPlace[],
  signsDiffer: false,
  reordered: false,
  alsoLike: [],
  voices: [],
  nearVoices: [],
  notes: [],
};

function compare(official: OfficialWords, passage: ReadPassage): QuotationVerdict {
  const voices = findVoices(official, passage);
  const notes = explainReading(passage);
  // What a person is reported to have said is theirs, also if a declaration says something like it.
  if (voices.some(({ kind, speaker, report }) => kind !== 'report' && speaker !== report))
    return { ...nothing, verdict: 'a speaker’s words', voices, notes };
  const { words } = passage;
  if (words.length > mostWords) return { ...nothing, verdict: 'not found', notes };
  const parts = findParts(official, words);
  if (parts) return { ...nothing, verdict: 'joined', places: parts, voices, notes };
  const altered = findAltered(official, words);
  if (altered) return { ...nothing, verdict: 'altered', ...altered, voices, notes };
  if (voices.length > 0) return { ...nothing, verdict: 'a speaker’s words', voices, notes };
  return { ...nothing, verdict: 'not found', ...findNearest(official, words), notes };
}
