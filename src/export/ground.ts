import { listCharts, type Chart } from '../model/figure/chart.ts';
import { listConcordances } from '../model/compare/concordance.ts';
import type { Corpus } from '../model/text/corpus.ts';
import { listDefinitionUses, type DefinitionUse } from '../model/text/definition-use.ts';
import { listFigures, type Figure } from '../model/figure/figure.ts';
import {
  listInstrumentCitations,
  type InstrumentCitation,
} from '../model/text/instrument-citation.ts';
import { schemaPath } from '../model/site/route.ts';
import type { PublishedFileName } from '../schema/published/index.ts';
import { toConcordanceJson } from './compare/concordance-json.ts';
import type { ToAddress } from './format/to-address.ts';

/** What all published files are made from, gathered once. */
export interface Ground {
  readonly corpus: Corpus;
  /** The notes in Markdown, by the locator of their paragraph. */
  readonly notes: ReadonlyMap<string, string>;
  readonly figures: readonly Figure[];
  readonly charts: readonly Chart[];
  readonly citations: readonly InstrumentCitation[];
  readonly definitionUses: readonly DefinitionUse[];
  /** Every concordance as data. */
  readonly concordances: readonly ReturnType<typeof toConcordanceJson>[];
  readonly edition: string;
  readonly toAddress: ToAddress;
}

/** Gathers it. */
export function buildGround(
  corpus: Corpus,
  notes: ReadonlyMap<string, string>,
  edition: string,
  toAddress: ToAddress,
): Ground {
  return {
    corpus,
    notes,
    figures: listFigures(corpus),
    charts: listCharts(corpus),
    citations: listInstrumentCitations(corpus),
    definitionUses: listDefinitionUses(corpus),
    concordances: listConcordances(corpus).map((record) =>
      toConcordanceJson(corpus, record, edition, toAddress),
    ),
    edition,
    toAddress,
  };
}

const rights =
  'Official words: texts of the General Assembly of the United Nations, reproduced as reading copies; no licence is claimed or given for them. Words of speakers and sources remain with their authors. Everything else: Every Paragraph, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

/** The first keys of every published JSON file: its schema, the edition, the rights. */
export function toFileHead({ edition, toAddress }: Ground, schema: PublishedFileName) {
  return { $schema: toAddress(schemaPath(schema)), edition, rights };
}
