import { uncapitalize } from '../wording/first-letter.ts';
import type { Corpus } from './corpus.ts';
import { findDefinition } from './definition-use.ts';
import { isDeclarationId, isLocator, parseLocator } from './locator.ts';
import { formatSection, formatUnitName } from './pinpoint.ts';
import { nameDeclaration } from './symbol.ts';
import { parseUnitRange } from './unit-range.ts';

/**
 * The words by which readers know what a reference leads to: `2017, paragraph 8`, `Guy Ryder, 2025`, `Paris Principles`.
 * @throws Error if nothing stands behind the reference
 */
export function labelReference(corpus: Corpus, reference: string): string {
  const label = findLabel(corpus, reference);
  if (label === undefined) throw new Error(`Nothing stands behind the reference “${reference}”.`);
  return label;
}

/** The same, or undefined if nothing stands behind the reference. */
export function findLabel(corpus: Corpus, reference: string): string | undefined {
  const { content } = corpus;
  if (isLocator(reference)) return corpus.units.has(reference) ? labelUnit(reference) : undefined;
  const [head = '', ...rest] = reference.split('/');
  const id = rest.join('/');
  if (isDeclarationId(head)) {
    const name = nameDeclaration(head);
    if (id === '')
      return content.declarations[head] && (name === head ? `${head} declaration` : name);
    const number = Number(/^fn-([1-9]\d*)$/.exec(id)?.[1]);
    const declaration = corpus.declarations.find((candidate) => candidate.id === head);
    return declaration?.footnotes.some((note) => note.number === number)
      ? `${name}, footnote ${number}`
      : undefined;
  }
  switch (head) {
    case 'definition':
      return ['act', 'means', 'purpose'].includes(id)
        ? `definition: ${id}`
        : findDefinition(corpus)?.elements.find((element) => element.id === id)?.words;
    case 'fact':
      return content.facts[id]?.publication;
    case 'instrument':
      return content.instruments[id]?.short;
    case 'meeting':
      return content.meetings[id]?.title;
    case 'position':
      return (
        content.positions[id] &&
        `${content.positions[id].state}, ${content.positions[id].declaration}`
      );
    case 'source':
      return content.sources[id]?.short;
    case 'statement': {
      const statement = content.statements[id];
      return (
        statement &&
        `${content.speakers[statement.speaker]?.name ?? statement.speaker}, ${statement.declaration}`
      );
    }
    case 'statistic':
      return content.statistics[id]?.title;
    case 'topic':
      return content.topics[id]?.title;
    default:
      return undefined;
  }
}

/**
 * `2025, paragraph 18 (d)`, `2025, third preambular paragraph`, `resolution 64/293, paragraph 4`; of a range,
 * `2025, paragraphs 11 to 14`.
 */
export function labelUnit(locator: string): string {
  const range = parseUnitRange(locator);
  const place = parseLocator(range?.from ?? locator);
  const name = formatUnitName(
    { ...place, section: undefined },
    range ? parseLocator(range.to) : undefined,
  ).replace(/, subparagraphs?/, '');
  return `${nameDeclaration(place.declaration)}, ${formatSection(place)}${uncapitalize(name)}`;
}
