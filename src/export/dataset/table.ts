import { findDeclaration, type Unit } from '../../model/text/corpus.ts';
import { formatCitation } from '../../model/cite/style/citation.ts';
import { listUnitTopics } from '../../model/text/unit-topic.ts';
import { nameAdoptionSource } from '../../model/text/adoption.ts';
import { unitPath } from '../../model/site/route.ts';
import type { Exclusion } from '../../schema/exclusion.ts';
import { isRewritten, toTable } from '../format/csv.ts';
import { toFootnotesJson } from './declaration-json.ts';
import type { Ground } from '../ground.ts';
import { toInstrumentsJson } from './instrument-json.ts';
import { toPlaceCell, toPlaceColumns } from '../format/place-columns.ts';
import { toStatementJson } from './statement-json.ts';
import { toTopicsJson } from './topic-json.ts';

/** Names in one cell are parted by blanks, phrases by semicolons. */
const names = (list: readonly (string | number)[]) => list.join(' ');
const phrases = (list: readonly string[]) => list.join('; ');
/** Each link with its basis: the reasons stand in the table of links. */
const links = (list: readonly { unit: string; basis: string }[]) =>
  [...new Set(list.map(({ unit, basis }) => `${unit} (${basis})`))].join('; ');

/** `/data/units.csv`: each of the paragraphs and subparagraphs with its words. */
export function toUnitsCsv({ corpus, toAddress }: Ground): string {
  const annotations = corpus.content.annotations;
  const toRow = (unit: Unit) => {
    const { symbol, adopted, annex, adoptionRestsOn } = findDeclaration(corpus, unit.declaration);
    const annotation = annotations[unit.paragraph];
    const summary =
      unit.letter === null
        ? annotation?.summary
        : annotation?.subparagraphs.find(({ letter }) => letter === unit.letter)?.summary;
    return {
      locator: toPlaceCell([unit.locator], toAddress),
      declaration: unit.declaration,
      paragraph: unit.number,
      letter: unit.letter,
      url: toAddress(unitPath(unit.locator)),
      citation: formatCitation({ symbol, annex }, unit.locator),
      symbol,
      adopted,
      text: unit.text,
      sha256: unit.sha256,
      footnotes: names(unit.marks.map(({ number }) => `fn-${number}`)),
      heading: annotation?.heading ?? null,
      summary: summary ?? null,
      topics: names(listUnitTopics(corpus, unit)),
      subparagraph: unit.letter,
      address: toAddress(unitPath(unit.locator)),
      adoptedAccordingTo: adoptionRestsOn.map((one) => nameAdoptionSource(corpus, one)).join('; '),
    };
  };
  return toTable([...corpus.units.values()].map(toRow));
}

/** `/data/footnotes.csv` */
export function toFootnotesCsv(ground: Ground): string {
  return toTable(
    ground.corpus.declarations.flatMap((declaration) =>
      toFootnotesJson(ground, declaration).map(({ number, text, resolved, unit, instruments }) => ({
        declaration: declaration.id,
        number,
        unit: toPlaceCell([unit], ground.toAddress),
        text,
        resolved,
        instruments: names(instruments),
        paragraph: toPlaceColumns(unit, ground.toAddress).paragraph,
        subparagraph: toPlaceColumns(unit, ground.toAddress).subparagraph,
        address: toPlaceColumns(unit, ground.toAddress).address,
      })),
    ),
  );
}

/** `/statements.csv` */
export function toStatementsCsv(ground: Ground): string {
  return toTable(
    Object.entries(ground.corpus.content.statements)
      .map(([id, record]) => toStatementJson(ground, id, record))
      .map(
        ({
          id,
          url,
          meeting,
          order,
          part,
          speaker,
          role,
          onBehalfOf,
          retelling,
          quotes,
          testimony,
          bearsOn,
          declaration,
          sourceName,
          topics,
        }) => ({
          id,
          url,
          meeting,
          order,
          part,
          speaker: speaker.name,
          speakerKind: speaker.kind,
          role,
          onBehalfOf,
          source: sourceName,
          retelling,
          quotes: phrases(quotes.map(({ words }) => `“${words}”`)),
          testimony,
          bearsOn: links(bearsOn),
          declaration,
          sourceName,
          topics: phrases(topics.map(({ topic, basis }) => `${topic} (${basis})`)),
        }),
      ),
  );
}

/** `/instruments.csv` */
export function toInstrumentsCsv(ground: Ground): string {
  return toTable(
    toInstrumentsJson(ground).instruments.map(
      ({ id, url, title, short, symbol, kind, adopted, sentence, official, places }) => ({
        id,
        url,
        title,
        short,
        symbol,
        kind,
        adopted,
        sentence,
        official,
        units: toPlaceCell([...new Set(places.map(({ unit }) => unit))], ground.toAddress),
      }),
    ),
  );
}

/** `/topics.csv` */
export function toTopicsCsv(ground: Ground): string {
  return toTable(
    toTopicsJson(ground).topics.map(({ id, url, title, sentence, aliases, units }) => ({
      id,
      url,
      title,
      sentence,
      aliases: phrases(aliases),
      units: toPlaceCell(units, ground.toAddress),
    })),
  );
}

/** `/data/glossary.csv` */
export function toGlossaryCsv({ corpus, toAddress }: Ground): string {
  return toTable(
    Object.entries(corpus.content.glossary).map(([id, { term, meaning, forms }]) => ({
      id,
      url: toAddress(`/glossary/#${id}`),
      term,
      meaning,
      forms: phrases(forms),
    })),
  );
}

/** `/data/exclusions.csv`: number-like words of the sources that are no figures, each with the reason. */
export function toExclusionsCsv({ corpus }: Ground, exclusions: readonly Exclusion[]): string {
  return toTable(
    exclusions.map(({ source, words, occurrences, because }) => ({
      source: corpus.content.sources[source]?.name ?? null,
      words: isRewritten(words) ? `“${words}”` : words,
      occurrences,
      because,
      sourceName: corpus.content.sources[source]?.name ?? null,
    })),
  );
}
