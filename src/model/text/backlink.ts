import type { Corpus } from './corpus.ts';
import { listDefinitionUses } from './definition-use.ts';
import { listInstrumentCitations } from './instrument-citation.ts';
import { onceFor } from '../memory/once-for.ts';

/** What kind of thing points: it heads the group under which a reader finds it. */
export type LinkKind =
  | 'note'
  | 'text'
  | 'concordance'
  | 'statement'
  | 'position'
  | 'figure'
  | 'instrument'
  | 'topic'
  | 'definition';

/** A one-way reference from what mentions to what is mentioned. */
export interface Link {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
}

/** Every reference in the content, in a fixed order; backlinks are read from it and stored nowhere. */
export function listLinks(corpus: Corpus): Link[] {
  const { content } = corpus;
  const links: Link[] = [];
  const add = (kind: LinkKind, from: string, targets: readonly string[]) => {
    for (const to of targets) if (to !== from) links.push({ kind, from, to });
  };
  for (const [id, { restsOn, topics, subparagraphs }] of Object.entries(content.annotations)) {
    add('note', id, restsOn);
    add(
      'topic',
      id,
      topics.map((topic) => `topic/${topic}`),
    );
    for (const { letter, topics: own } of subparagraphs)
      add(
        'topic',
        `${id}/${letter}`,
        own.map((topic) => `topic/${topic}`),
      );
  }
  for (const { references } of Object.values(content.references))
    for (const { unit, to } of references) add('text', unit, to);
  for (const { rows } of Object.values(content.concordances))
    for (const { from, to } of rows) for (const unit of to) add('concordance', unit, from);
  for (const [id, { bearsOn }] of Object.entries(content.statements))
    add(
      'statement',
      `statement/${id}`,
      bearsOn.map(({ unit }) => unit),
    );
  for (const [id, { units }] of Object.entries(content.positions))
    add(
      'position',
      `position/${id}`,
      units.map(({ unit }) => unit),
    );
  for (const [id, { speaksTo }] of Object.entries(content.statistics))
    add(
      'figure',
      `statistic/${id}`,
      speaksTo.map(({ unit }) => unit),
    );
  for (const { instrument, unit } of listInstrumentCitations(corpus))
    add('instrument', unit, [`instrument/${instrument}`]);
  for (const { element, kind, unit } of listDefinitionUses(corpus))
    if (kind === 'element') add('definition', unit, [`definition/${element.id}`]);
  return links;
}

/**
 * What points at a target, by kind, each source once.
 * @param targets locators or references; a paragraph is usually asked together with its subparagraphs
 */
export function findBacklinks(
  links: readonly Link[],
  targets: readonly string[],
): Map<LinkKind, string[]> {
  const found = new Map<LinkKind, Set<string>>();
  const places = targets.flatMap((target) => indexLinks(links).get(target) ?? []);
  // In the order of all links, whichever target they lead to.
  for (const at of places.sort((a, b) => a - b)) {
    const link = links[at];
    if (!link || targets.includes(link.from)) continue;
    found.set(link.kind, (found.get(link.kind) ?? new Set()).add(link.from));
  }
  return new Map([...found].map(([kind, sources]) => [kind, [...sources]]));
}

/** The places of the links that lead to each target, found once for a list of links. */
const indexLinks = onceFor((links: readonly Link[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  links.forEach(({ to }, at) => {
    const own = places.get(to);
    if (own) own.push(at);
    else places.set(to, [at]);
  });
  return places;
});
