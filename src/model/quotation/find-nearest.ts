import { describePlace } from './quoted-place.ts';
import type { OfficialWords } from './official-words.ts';
import type { QuotedPlace } from './quotation-verdict.ts';
import type { QuotedWord } from './read/quoted-word.ts';
import { countUnits, listCommonRuns, type CommonRun } from './runs-in-common.ts';
import { readVoice } from './find-voices.ts';
import type { LaidWord } from './lay-quotation.ts';
import type { Voice } from './voice.ts';

/** A run comes near from so many words on, if it does not stand everywhere. */
const near = { words: 3, short: 2, units: 4 };
/** Quotations of fewer words are short. */
export const shortQuotation = 6;

/** What comes nearest to a quotation that is not found. */
interface Nearest {
  readonly places: readonly QuotedPlace[];
  readonly nearVoices: readonly Voice[];
}

/** The passage, or the speaker, with the longest run of words in common with the quotation, and that run; none if nothing comes near. */
export function findNearest(official: OfficialWords, quoted: readonly QuotedWord[]): Nearest {
  const best = findLongest(official, quoted);
  const own = official.voices.filter(({ kind }) => kind !== 'report');
  const heard = own.map((voice) => ({
    voice,
    run: findLongest(readVoice(voice), quoted),
  }));
  const longest = Math.max(best?.length ?? 0, ...heard.map(({ run }) => run?.length ?? 0));
  const said = heard.filter(({ run }) => run?.length === longest);
  if (longest > (best?.length ?? 0))
    return { places: [], nearVoices: said.slice(0, 2).map(({ voice }) => voice) };
  // The latest text is what a reader most likely meant.
  const first = best?.places.at(-1);
  if (!best || !first) return { places: [], nearVoices: [] };
  const laid = quoted.slice(best.from, best.from + best.length).map((word, step): LaidWord => ({
    quoted: word,
    official: official.words[first.at + step] ?? null,
    kind: 'same',
  }));
  return { places: [describePlace(official, laid)], nearVoices: [] };
}

function findLongest(
  official: OfficialWords,
  quoted: readonly QuotedWord[],
): CommonRun | undefined {
  const fewest = quoted.length < shortQuotation ? near.short : near.words;
  const [best] = listCommonRuns(official, quoted)
    .filter((run) => run.length >= fewest && run.telling > 0 && countUnits(run) <= near.units)
    .sort((a, b) => b.length - a.length || b.telling - a.telling);
  return best;
}
