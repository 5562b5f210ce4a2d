import { capitalize } from '../wording/first-letter.ts';
import type { Corpus, Unit } from './corpus.ts';
import { joinNames } from '../wording/join-names.ts';
import type { Locator } from './locator.ts';
import { formatOrdinal } from '../wording/number-word.ts';
import { formatPoints, formatSection, formatShortUnit } from './pinpoint.ts';
import { nameDeclaration, nameInSentence } from './symbol.ts';

/** What units a declaration has: enough to say what does not exist. */
export interface Extent {
  readonly id: string;
  /** Number of its last paragraph. */
  readonly last: number;
  /** Its lists of subparagraphs: `18 (a) to (f)`. */
  readonly lists: readonly string[];
  /** Number of its preambular paragraphs; left out if it has none. */
  readonly preamble?: number;
  /** Number of the last paragraph of each other part: `resolution`, `annex-2`; left out if there are none. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** The extent of every declaration with text. */
export function listExtents({ declarations }: Corpus): Extent[] {
  return declarations.map(({ id, preamble, paragraphs, resolution, annexes }) => {
    const parts = [...(resolution ? [resolution] : []), ...annexes];
    return {
      id,
      last: findLast(paragraphs),
      lists: [...preamble, ...paragraphs].flatMap(describeList),
      ...(preamble.length > 0 && { preamble: preamble.length }),
      ...(parts.length > 0 && {
        parts: Object.fromEntries(
          parts.map(({ section, paragraphs: own }) => [section, findLast(own)]),
        ),
      }),
    };
  });
}

function findLast(paragraphs: readonly Unit[]): number {
  return paragraphs.at(-1)?.number ?? 0;
}

function describeList(paragraph: Unit): string[] {
  const [first, last] = [paragraph.subparagraphs[0], paragraph.subparagraphs.at(-1)];
  if (!first || !last) return [];
  return [
    `${formatShortUnit(paragraph)}${formatPoints(first.letter)} to${formatPoints(last.letter)}`,
  ];
}

/** Says why a unit does not exist, and which do. */
export function explainMissingUnit(extents: readonly Extent[], place: Locator): string {
  const { declaration, section, preambular, number, letter } = place;
  const extent = extents.find(({ id }) => id === declaration);
  if (!extent)
    return `There is no text of ${nameInSentence(declaration).replace('the declaration', 'a declaration')} here. Texts are held for ${joinNames(extents.map(({ id }) => nameDeclaration(id)))}.`;
  const name = capitalize(nameInSentence(declaration));
  const last = section === undefined ? extent.last : (extent.parts?.[section] ?? 0);
  if (section !== undefined && last === 0)
    return `${name} has no ${formatSection(place).replace(', ', '')}: its own paragraphs are 1 to ${extent.last}.`;
  if (preambular && (section !== undefined || number > (extent.preamble ?? 0)))
    return `${name} has no ${formatOrdinal(number)} preambular paragraph${extent.preamble ? `: it has ${extent.preamble}` : ''}.`;
  if (!preambular && (number < 1 || number > last))
    return `${name} has no paragraph ${formatShortUnit({ ...place, letter: null })}: its paragraphs are 1 to ${last}.`;
  if (letter === null)
    return `${name} has no paragraph ${formatShortUnit(place)}: its paragraphs are 1 to ${last}.`;
  return `Paragraph ${formatShortUnit({ ...place, letter: null })} of ${nameDeclaration(declaration)} has no subparagraph${formatPoints(letter)}.${extent.lists.length === 0 ? ' It has no subparagraphs.' : ` Subparagraphs exist in ${extent.lists.join(', ')}.`}`;
}
