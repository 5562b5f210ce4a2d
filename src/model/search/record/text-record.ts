import { uncapitalize } from '../../wording/first-letter.ts';
import type { Corpus, Unit } from '../../text/corpus.ts';
import type { Footnote } from '../../text/footnote.ts';
import { formatUnitName } from '../../text/pinpoint.ts';
import { referencePath, unitPath } from '../../site/route.ts';
import type { SearchRecord } from './search-record.ts';

/** The official text as it can be found: every unit with the heading of its paragraph, then every footnote; the latest declaration first. */
export function listTextRecords(corpus: Corpus): SearchRecord[] {
  return [...corpus.declarations]
    .reverse()
    .flatMap(({ id, units, footnotes }) => [
      ...units.map((unit) => describeUnit(corpus, unit)),
      ...footnotes.map((footnote) => describeFootnote(corpus, id, footnote)),
    ]);
}

function describeUnit(corpus: Corpus, unit: Unit): SearchRecord {
  return {
    reference: unit.locator,
    kind: 'text',
    path: unitPath(unit.locator),
    title: `${formatUnitName(unit)}, ${unit.declaration}`,
    context: corpus.content.annotations[unit.paragraph]?.heading ?? '',
    text: unit.text,
    declarations: [unit.declaration],
    topics: listSearchTopics(corpus, unit.locator),
  };
}

function describeFootnote(corpus: Corpus, declaration: string, footnote: Footnote): SearchRecord {
  const reference = `${declaration}/fn-${footnote.number}`;
  const plain = (text: string) => text.replaceAll('*', '');
  return {
    reference,
    kind: 'text',
    path: referencePath(reference),
    title: `Footnote ${footnote.number}, to ${nameBearer(corpus, footnote.unit)}, ${declaration}`,
    ...(footnote.resolved !== footnote.text && { context: plain(footnote.resolved) }),
    text: plain(footnote.text),
    declarations: [declaration],
    topics: listSearchTopics(corpus, footnote.unit),
  };
}

/** `paragraph 19`: what bears a footnote. */
function nameBearer({ units }: Corpus, locator: string): string {
  const unit = units.get(locator);
  return uncapitalize(unit ? formatUnitName(unit) : locator);
}

/**
 * Topics under which a unit is found, the weightiest first: a subparagraph without topics of its own under those of its
 * paragraph. What is published of a unit are its own only (`listUnitTopics`).
 */
export function listSearchTopics({ content, units }: Corpus, locator: string): readonly string[] {
  const unit = units.get(locator);
  const annotation = content.annotations[unit?.paragraph ?? ''];
  const own = annotation?.subparagraphs.find(({ letter }) => letter === unit?.letter)?.topics ?? [];
  return own.length > 0 ? own : (annotation?.topics ?? []);
}
