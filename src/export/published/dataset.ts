import { listConcordances } from '../../model/compare/concordance.ts';
import { akomaNtosoPath, chartFilePath, concordanceFilePath } from '../../model/site/route.ts';
import { joinNames } from '../../model/wording/join-names.ts';
import { nameDeclaration } from '../../model/text/symbol.ts';
import { listUnitsWithin } from '../../model/text/unit.ts';
import { toAkomaNtoso } from '../akoma-ntoso/akoma-ntoso.ts';
import { toCommitmentChangesCsv, toCommitmentsCsv } from '../commitment/commitments-csv.ts';
import { toCommitmentsJson } from '../commitment/commitments-json.ts';
import { toConcordanceCsv } from '../compare/concordance-json.ts';
import { family, file, json, set, type Dataset } from './dataset-entry.ts';
import { toCorpusJson } from '../dataset/corpus-json.ts';
import {
  toDeclarationJson,
  toDeclarationText,
  toMissingJson,
  toParagraphText,
  toSubparagraphText,
} from '../dataset/declaration-json.ts';
import { toDefinitionCsv, toDefinitionJson } from '../dataset/definition-json.ts';
import { toGlossaryJson } from '../dataset/glossary-json.ts';
import { toFileHead, type Ground } from '../ground.ts';
import { toInstrumentsJson } from '../dataset/instrument-json.ts';
import { toAnnotatedJson } from '../dataset/paragraph-json.ts';
import { listReadingForms } from './reading-form.ts';
import { toPositionsJson } from '../dataset/position-json.ts';
import {
  toBearingsCsv,
  toComparisonsCsv,
  toInstrumentPlacesCsv,
  toPositionsCsv,
  toStatementTopicsCsv,
} from '../dataset/link-table.ts';
import { toStatementsJson } from '../dataset/statement-json.ts';
import { toChartCsv, toStatisticsCsv } from '../dataset/statistics-csv.ts';
import { toStatisticsJson } from '../dataset/statistics-json.ts';
import {
  toExclusionsCsv,
  toFootnotesCsv,
  toGlossaryCsv,
  toInstrumentsCsv,
  toStatementsCsv,
  toTopicsCsv,
  toUnitsCsv,
} from '../dataset/table.ts';
import { toSubparagraphJson } from '../dataset/subparagraph-json.ts';
import { toTopicsJson } from '../dataset/topic-json.ts';
import { toWordIndexCsv, toWordIndexJson } from '../dataset/word-index-json.ts';

/**
 * Everything that is published as data; the page `/data/`, the files and their checksums are made from this list.
 * A new table lies under `/data/`: each file at the root costs a rule for headers, and some hosts read few of them.
 */
export function listDatasets(ground: Ground): Dataset[] {
  const { corpus, toAddress, edition, figures, charts } = ground;
  const exclusions = Object.values(corpus.content.exclusions).flatMap(
    (record) => record.exclusions,
  );
  const paragraphs = corpus.declarations.flatMap((declaration) => declaration.pages);
  const points = paragraphs.flatMap((paragraph) =>
    listUnitsWithin(paragraph)
      .slice(1)
      .map((point) => ({ paragraph, point })),
  );
  return [
    set(
      'corpus',
      'Everything',
      'Texts, notes, concordance, statements, positions, figures, instruments, topics and sources in one file.',
      'official words and ours',
      [json('/corpus.json', 'corpus', () => toCorpusJson(ground))],
    ),
    set(
      'texts',
      'The declarations',
      `Every paragraph, subparagraph and footnote with its words, its address and its digest${corpus.missing.length === 0 ? '' : `; of ${joinNames(corpus.missing.map(({ id }) => nameDeclaration(id)))}, whose text is not held, the record`}.`,
      'official words',
      [
        ...corpus.declarations.map((declaration) =>
          json(`/${declaration.id}.json`, 'declaration', () =>
            toDeclarationJson(ground, declaration),
          ),
        ),
        ...corpus.missing.map((declaration) =>
          json(`/${declaration.id}.json`, 'missing-declaration', () => ({
            ...toFileHead(ground, 'missing-declaration'),
            ...toMissingJson(declaration, toAddress),
          })),
        ),
        ...corpus.declarations.map((declaration) =>
          file(akomaNtosoPath(declaration.id), () => toAkomaNtoso(ground, declaration)),
        ),
        ...corpus.declarations.map((declaration) =>
          file(`/${declaration.id}.txt`, () => toDeclarationText(declaration)),
        ),
        file('/data/footnotes.csv', () => toFootnotesCsv(ground)),
      ],
    ),
    set(
      'units',
      'Units',
      'A row for each paragraph and subparagraph: words, digest, citation, and our heading, summary and topics.',
      'official words and ours',
      [file('/data/units.csv', () => toUnitsCsv(ground))],
    ),
    set(
      'concordance',
      'Concordance',
      'What became of each unit in a later declaration, with the reason, and the words they share by our calculation.',
      'ours, with quotations',
      [
        ...ground.concordances.map((concordance) =>
          json(concordanceFilePath(concordance, 'json'), 'concordance', () => ({
            ...toFileHead(ground, 'concordance'),
            ...concordance,
          })),
        ),
        ...listConcordances(corpus).map((record) =>
          file(concordanceFilePath(record, 'csv'), () =>
            toConcordanceCsv(corpus, record, toAddress),
          ),
        ),
      ],
    ),
    set(
      'commitments',
      'Commitments',
      'Every clause with which the declarations act: verb, addressee, object and strength, and what became of it in the next text; strength and ties are our reading.',
      'official words and ours',
      [
        json('/commitments.json', 'commitments', () => toCommitmentsJson(ground)),
        file('/commitments.csv', () => toCommitmentsCsv(ground)),
        file('/data/commitment-changes.csv', () => toCommitmentChangesCsv(ground)),
      ],
    ),
    set(
      'statements',
      'Statements',
      'Who spoke, in which role and where, what is reported, what is quoted, which units it bears on and which topics it is about; and what the sources say in their own voice.',
      'ours, with quotations',
      [
        json('/statements.json', 'statements', () => toStatementsJson(ground)),
        file('/statements.csv', () => toStatementsCsv(ground)),
        file('/data/statement-topics.csv', () => toStatementTopicsCsv(ground)),
      ],
    ),
    set(
      'positions',
      'Positions',
      'Dissociations and explanations of position, as reported; a row for each unit says what is reported of it, by whose reading and why.',
      'ours, with quotations',
      [
        json('/data/positions.json', 'positions', () => toPositionsJson(ground)),
        file('/data/positions.csv', () => toPositionsCsv(ground)),
      ],
    ),
    set(
      'bearings',
      'Links to units',
      'Every link from a statement, position or figure to a unit: stated by the source or our reading, and why.',
      'ours, with quotations',
      [file('/data/bearings.csv', () => toBearingsCsv(ground))],
    ),
    set(
      'statistics',
      'Figures',
      'Every figure stated, with speaker, whole, year and source; what it must not be set beside, and why; what was left out.',
      'ours, with quotations',
      [
        json('/statistics.json', 'statistics', () => ({
          ...toFileHead(ground, 'statistics'),
          ...toStatisticsJson(figures, charts, exclusions, edition, toAddress),
        })),
        file('/data/comparisons.csv', () => toComparisonsCsv(ground)),
        file('/data/exclusions.csv', () => toExclusionsCsv(ground, exclusions)),
        file('/statistics.csv', () => toStatisticsCsv(figures, charts, toAddress)),
      ],
    ),
    set(
      'charts',
      'Tables of the charts',
      'The values of each chart.',
      'ours, with quotations',
      charts.map((chart) => file(chartFilePath(chart.id, 'csv'), () => toChartCsv(chart))),
    ),
    set(
      'instruments',
      'Instruments',
      'Resolutions, treaties and reports the declarations cite or name, with every place.',
      'ours, with quotations',
      [
        json('/instruments.json', 'instruments', () => toInstrumentsJson(ground)),
        file('/instruments.csv', () => toInstrumentsCsv(ground)),
        file('/data/instrument-places.csv', () => toInstrumentPlacesCsv(ground)),
      ],
    ),
    set(
      'topics',
      'Topics',
      'The subject index with the words readers use; which units stand under a topic is the choice of the editors.',
      'ours, with quotations',
      [
        json('/topics.json', 'topics', () => toTopicsJson(ground)),
        file('/topics.csv', () => toTopicsCsv(ground)),
      ],
    ),
    set(
      'definition',
      'The definition',
      'The Protocol definition as a declaration restates it, its elements explained, every unit that has their words, and wording that is only related.',
      'ours, with quotations',
      [
        json('/data/definition.json', 'definition', () => toDefinitionJson(ground)),
        file('/data/definition.csv', () => toDefinitionCsv(ground)),
      ],
    ),
    set(
      'word-index',
      'Words readers ask about',
      'How often each stands in each declaration, where, in which forms; a count of 0 is an answer, too.',
      'ours, with quotations',
      [
        json('/data/word-index.json', 'word-index', () => toWordIndexJson(ground)),
        file('/data/word-index.csv', () => toWordIndexCsv(ground)),
      ],
    ),
    set(
      'glossary',
      'Drafting terms',
      'What the terms of the drafters mean.',
      'ours, with quotations',
      [
        json('/data/glossary.json', 'glossary', () => toGlossaryJson(ground)),
        file('/data/glossary.csv', () => toGlossaryCsv(ground)),
      ],
    ),
    family(
      'paragraphs',
      'Each paragraph',
      'A paragraph with its note, history, statements, positions, figures, instruments and citations.',
      'official words and ours',
      paragraphs.map((paragraph) =>
        json(`/${paragraph.locator}.json`, 'paragraph', () => toAnnotatedJson(ground, paragraph)),
      ),
    ),
    family(
      'subparagraphs',
      'Each subparagraph',
      'A subparagraph by itself, after its opening words, with what is tied to it alone.',
      'official words and ours',
      points.map(({ paragraph, point }) =>
        json(`/${point.locator}.json`, 'subparagraph', () =>
          toSubparagraphJson(ground, paragraph, point),
        ),
      ),
    ),
    family(
      'words',
      'The words of each unit',
      'Numbers and official words, nothing else; a subparagraph after its opening words.',
      'official words',
      [
        ...paragraphs.map((paragraph) =>
          file(`/${paragraph.locator}.txt`, () => toParagraphText(paragraph)),
        ),
        ...points.map(({ paragraph, point }) =>
          file(`/${point.locator}.txt`, () => toSubparagraphText(paragraph, point)),
        ),
      ],
    ),
    ...listReadingForms(ground),
  ];
}
