import { findDeclaration, type Unit } from '../../model/text/corpus.ts';
import { formatCitation } from '../../model/cite/style/citation.ts';
import { listUnitTopics } from '../../model/text/unit-topic.ts';
import { referencePath, unitPath } from '../../model/site/route.ts';
import type { Exclusion } from '../../schema/exclusion.ts';
import { toCsv, type CsvCell } from '../format/csv.ts';
import { toFootnotesJson } from './declaration-json.ts';
import type { Ground } from '../ground.ts';
import { toInstrumentsJson } from './instrument-json.ts';
import { toStatementJson } from './statement-json.ts';
import { toTopicsJson } from './topic-json.ts';

/** Names in one cell are parted by blanks, phrases by semicolons. */
const names = (list: readonly (string | number)[]) => list.join(' ');
const phrases = (list: readonly string[]) => list.join('; ');

/** Rows as CSV whose columns bear the names of the keys. */
function toTable(rows: readonly Readonly<Record<string, CsvCell>>[]): string {
  return toCsv(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );
}

/** `/data/units.csv`: each of the paragraphs and subparagraphs with its words. */
export function toUnitsCsv({ corpus, toAddress }: Ground): string {
  const annotations = corpus.content.annotations;
  const toRow = (unit: Unit) => {
    const { symbol, adopted, annex } = findDeclaration(corpus, unit.declaration);
    const annotation = annotations[unit.paragraph];
    const summary =
      unit.letter === null
        ? annotation?.summary
        : annotation?.subparagraphs.find(({ letter }) => letter === unit.letter)?.summary;
    return {
      locator: unit.locator,
      declaration: unit.declaration,
      paragraph: unit.number,
      letter: unit.letter,
      url: toAddress(unitPath(unit.locator)),
      citation: formatCitation({ symbol, annex }, unit.locator),
      symbol,
      adopted,
      text: unit.text,
      sha256: unit.sha256,
      footnotes: names(unit.marks.map(({ number }) => number)),
      heading: annotation?.heading ?? null,
      summary: summary ?? null,
      topics: names(listUnitTopics(corpus, unit)),
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
        unit,
        text,
        resolved,
        instruments: names(instruments),
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
          source,
          retelling,
          quotes,
          testimony,
          bearsOn,
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
          source,
          retelling,
          quotes: phrases(quotes.map(({ words }) => `“${words}”`)),
          testimony,
          bearsOn: names([...new Set(bearsOn.map(({ unit }) => unit))]),
        }),
      ),
  );
}

/** `/data/bearings.csv`: every link from a statement, position or figure to a unit, with its basis and reason. */
export function toBearingsCsv({ corpus, toAddress }: Ground): string {
  const { statements, positions, statistics } = corpus.content;
  const list = (
    kind: string,
    records: Readonly<
      Record<
        string,
        readonly { unit: string; basis: string; because: string; words?: string | undefined }[]
      >
    >,
  ) =>
    Object.entries(records).flatMap(([id, links]) =>
      links.map(({ unit, basis, because, words }) => ({
        kind,
        record: id,
        url: toAddress(referencePath(`${kind}/${id}`)),
        unit,
        unitUrl: toAddress(unitPath(unit)),
        basis,
        because,
        words: words ?? null,
      })),
    );
  const pick = <T, L>(records: Readonly<Record<string, T>>, linksOf: (record: T) => L) =>
    Object.fromEntries(Object.entries(records).map(([id, record]) => [id, linksOf(record)]));
  return toTable([
    ...list(
      'statement',
      pick(statements, ({ bearsOn }) => bearsOn),
    ),
    ...list(
      'position',
      pick(positions, ({ units }) => units),
    ),
    ...list(
      'statistic',
      pick(statistics, ({ speaksTo }) => speaksTo),
    ),
  ]);
}

/** `/data/positions.csv` */
export function toPositionsCsv({ corpus, toAddress }: Ground): string {
  return toTable(
    Object.entries(corpus.content.positions).map(
      ([id, { state, declaration, kind, summary, units }]) => ({
        id,
        url: toAddress(referencePath(`position/${id}`)),
        state,
        declaration,
        kind,
        summary,
        units: names(units.map(({ unit }) => unit)),
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
        units: names([...new Set(places.map(({ unit }) => unit))]),
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
      units: names(units),
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
export function toExclusionsCsv(exclusions: readonly Exclusion[]): string {
  return toTable(
    exclusions.map(({ source, words, occurrences, because }) => ({
      source,
      words,
      occurrences,
      because,
    })),
  );
}
