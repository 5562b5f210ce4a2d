import { findExact } from './find-exact.ts';
import { listOfficialWords, type OfficialWords } from './official-words.ts';
import type { ReadPassage } from './read/quoted-word.ts';
import type { Voice } from './voice.ts';
import { onceFor } from '../memory/once-for.ts';

/** Everything a speaker or a report is on record with that has all the quoted words, one behind the other; the closest first. */
export function findVoices({ voices }: OfficialWords, { words }: ReadPassage): readonly Voice[] {
  if (words.length < 2) return [];
  const order = ['quoted', 'reported', 'report'];
  const found = voices.filter((voice) => findExact(readVoice(voice), words).length > 0);
  const said = found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  // A record of a figure and its statement hold the same words of the same speaker.
  return said.filter(
    (one, at) =>
      said.findIndex(({ speaker, report }) => speaker === one.speaker && report === one.report) ===
      at,
  );
}

/** The words of a voice as a text of their own; made once. */
export const readVoice = onceFor(({ words }: Voice): OfficialWords =>
  listOfficialWords([{ locator: 'voice/1', text: words }]),
);
