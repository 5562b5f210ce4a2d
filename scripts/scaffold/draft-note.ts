import { stringify } from 'yaml';
import type { Unit } from '../../src/model/text/unit.ts';
import { findVerbs } from './find-verbs.ts';
import { toBeWritten } from './suggest-rows.ts';

/** What the other records offer for a note. */
export interface NoteHints {
  readonly verbs: readonly string[];
  /** Topics of the counterpart, to begin with. */
  readonly topics: readonly string[];
  /** Instruments that the footnotes of the paragraph cite. */
  readonly instruments: readonly string[];
}

/**
 * Writes the skeleton of a note: the verbs that were found, the instruments it cites, its words as a comment.
 * @param units the paragraph first, then its subparagraphs
 */
export function draftNote(
  units: readonly Unit[],
  { verbs, topics, instruments }: NoteHints,
): string {
  const [paragraph] = units;
  const record = {
    heading: toBeWritten,
    summary: toBeWritten,
    verbs: units.flatMap((unit) =>
      findVerbs(unit.text, verbs).map((found) => ({
        ...found,
        ...(unit.letter && { letter: unit.letter }),
      })),
    ),
    topics: topics.slice(0, 5),
    restsOn: [
      ...units.map(({ locator }) => locator),
      ...instruments.map((name) => `instrument/${name}`),
    ],
    ...(units.length > 1 && {
      subparagraphs: units.slice(1).map(({ letter }) => ({ letter, summary: toBeWritten })),
    }),
    reviewed: toBeWritten,
  };
  return `---\n# ${paragraph?.text.replaceAll('\n', ' ') ?? ''}\n${stringify(record, { lineWidth: 0 })}---\n\n${toBeWritten}: 60 to 220 words of our own on what the paragraph says, what is new and what it leaves open.\n`;
}
