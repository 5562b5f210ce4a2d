import { labelUnit } from '../../model/text/label.ts';
import { formatPlaceInResolution } from '../../model/text/pinpoint.ts';
import { findDeclaration, type Declaration, type Unit } from '../../model/text/corpus.ts';
import { akomaNtosoPath, declarationPath, recordPath, unitPath } from '../../model/site/route.ts';
import { listUnitsWithin } from '../../model/text/unit.ts';
import { officialAddress } from '../../model/text/symbol.ts';
import type { StatementRecord } from '../../schema/statement.ts';
import type { Dataset } from '../published/dataset-entry.ts';
import { mediaType } from '../format/media-type.ts';
import type { Ground } from '../ground.ts';
import type { ToAddress } from '../format/to-address.ts';

/** A description in the terms of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>;

const context = { '@context': 'https://schema.org' };

/** What is the same for a declaration and its units. No identifier of ours is minted: the symbol is the identifier. */
function describeText({ symbol, adopted }: Declaration): LinkedData {
  return {
    legislationType: 'Political Declaration',
    legislationDate: adopted,
    legislationPassedBy: { '@type': 'Organization', name: 'United Nations General Assembly' },
    inLanguage: 'en',
    isBasedOn: officialAddress(symbol),
  };
}

function formatIdentifier(declaration: Declaration, locator?: string): string {
  const place = formatPlaceInResolution(declaration, locator ?? null);
  return `${declaration.symbol}${place && `, ${place}`}`;
}

/** `/2025/`: a declaration, its paragraphs, its forms as data. */
export function describeDeclaration(declaration: Declaration, toAddress: ToAddress): LinkedData {
  const { id, title, pages } = declaration;
  const form = (path: string, encodingFormat: string) => ({
    '@type': 'MediaObject',
    encodingFormat,
    contentUrl: toAddress(path),
  });
  return {
    ...context,
    '@type': 'Legislation',
    '@id': toAddress(declarationPath(id)),
    name: title,
    legislationIdentifier: formatIdentifier(declaration),
    ...describeText(declaration),
    hasPart: pages.map(({ locator }) => ({ '@id': toAddress(unitPath(locator)) })),
    encoding: [
      form(`/${id}.json`, 'application/json'),
      form(akomaNtosoPath(id), 'application/akn+xml'),
    ],
  };
}

/** `/2025/12/`: a paragraph, its subparagraphs, what its footnotes cite. */
export function describeUnit(
  { corpus, toAddress }: Pick<Ground, 'corpus' | 'toAddress'>,
  paragraph: Unit,
): LinkedData {
  const declaration = findDeclaration(corpus, paragraph.declaration);
  const locators = listUnitsWithin(paragraph).map(({ locator }) => locator);
  const cited = declaration.footnotes
    .filter(({ units }) => units.some((unit) => locators.includes(unit)))
    .map(({ resolved }) => resolved.replaceAll('*', ''));
  return {
    ...context,
    '@type': 'Legislation',
    '@id': toAddress(unitPath(paragraph.locator)),
    name: labelUnit(paragraph.locator),
    legislationIdentifier: formatIdentifier(declaration, paragraph.locator),
    ...describeText(declaration),
    isPartOf: {
      '@type': 'Legislation',
      '@id': toAddress(declarationPath(declaration.id)),
      name: declaration.title,
    },
    ...(cited.length > 0 ? { citation: cited } : {}),
    ...(paragraph.subparagraphs.length > 0
      ? {
          hasPart: paragraph.subparagraphs.map(({ locator }) => ({
            '@type': 'Legislation',
            '@id': toAddress(unitPath(locator)),
            legislationIdentifier: formatIdentifier(declaration, locator),
          })),
        }
      : {}),
  };
}

function listStatedUnits({ bearsOn }: StatementRecord): string[] {
  const stated = bearsOn.filter(({ basis }) => basis === 'stated');
  return [...new Set(stated.map(({ unit }) => unit))];
}

/** A statement: who spoke, where, as reported in what. Its words are left to the page: many are testimony. */
export function describeStatement(
  { corpus, toAddress }: Pick<Ground, 'corpus' | 'toAddress'>,
  id: string,
  record: StatementRecord,
): LinkedData {
  const { meetings, speakers, sources } = corpus.content;
  const speaker = speakers[record.speaker];
  const meeting = record.meeting === null ? undefined : meetings[record.meeting];
  const source = sources[record.source];
  return {
    ...context,
    '@type': 'CreativeWork',
    '@id': toAddress(recordPath('statements', id)),
    name: `${speaker?.name ?? record.speaker}, ${record.declaration}`,
    genre: meeting ? 'statement at a meeting, as reported' : 'statement, as reported',
    creator: {
      '@type': speaker?.kind === 'person' ? 'Person' : 'Organization',
      name: speaker?.name ?? record.speaker,
      ...(speaker?.kind === 'person' && record.role !== null ? { jobTitle: record.role } : {}),
    },
    ...(meeting
      ? {
          recordedAt: {
            '@type': 'Event',
            '@id': toAddress(recordPath('meetings', record.meeting ?? '')),
            name: meeting.title,
            startDate: meeting.from,
            endDate: meeting.to,
          },
        }
      : {}),
    ...(source
      ? {
          isBasedOn: {
            '@type': 'CreativeWork',
            name: source.title,
            publisher: { '@type': 'Organization', name: source.publisher },
          },
        }
      : {}),
    // A property carries no reason: only what the source itself links is said here.
    about: listStatedUnits(record).map((unit) => ({
      '@id': toAddress(unitPath(unit)),
    })),
    inLanguage: 'en',
  };
}

/** `/data/`: the catalogue of datasets, each with its files and their digests. */
export function describeDatasets(
  datasets: readonly Dataset[],
  files: ReadonlyMap<string, { readonly sha256: string }>,
  toAddress: ToAddress,
): LinkedData {
  return {
    ...context,
    '@type': 'DataCatalog',
    '@id': toAddress('/data/'),
    name: 'Every Paragraph: data',
    dataset: datasets
      .filter(({ family }) => !family)
      .map((dataset) => ({
        '@type': 'Dataset',
        '@id': toAddress(`/data/#${dataset.id}`),
        name: `Every Paragraph: ${dataset.title}`,
        description: dataset.about,
        creator: { '@type': 'Organization', name: 'Every Paragraph', url: toAddress('/') },
        isAccessibleForFree: true,
        // Nobody can license the words of a United Nations text here.
        ...(dataset.rights === 'official words'
          ? {}
          : { license: 'https://creativecommons.org/licenses/by/4.0/' }),
        distribution: dataset.files.map(({ path }) => ({
          '@type': 'DataDownload',
          encodingFormat: mediaType(path).replace(/;.*/, ''),
          contentUrl: toAddress(path),
          sha256: files.get(path)?.sha256,
        })),
      })),
  };
}
