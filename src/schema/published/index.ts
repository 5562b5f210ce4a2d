import { citeSheetFile, cslFile } from './citation-file.ts';
import { commitmentsFile } from './commitments-file.ts';
import { concordanceFile } from './concordance-file.ts';
import { corpusFile } from './corpus-file.ts';
import { dataPackageFile } from './data-package-file.ts';
import { declarationFile, missingDeclarationFile } from './declaration-file.ts';
import { definitionFile } from './definition-file.ts';
import { glossaryFile } from './glossary-file.ts';
import { instrumentsFile } from './instrument-file.ts';
import { oembedFile } from './oembed-file.ts';
import { paragraphFile } from './paragraph-file.ts';
import { positionsFile } from './position-file.ts';
import { statementsFile } from './statement-file.ts';
import { statisticsFile } from './statistics-file.ts';
import { subparagraphFile } from './subparagraph-file.ts';
import { topicsFile } from './topic-file.ts';
import { wordIndexFile } from './word-index-file.ts';

/** The shape of every kind of published JSON file, by the name of its JSON Schema: `/data/schema/paragraph.json`. */
export const publishedFiles = {
  citations: citeSheetFile,
  commitments: commitmentsFile,
  concordance: concordanceFile,
  corpus: corpusFile,
  csl: cslFile,
  'data-package': dataPackageFile,
  declaration: declarationFile,
  definition: definitionFile,
  glossary: glossaryFile,
  instruments: instrumentsFile,
  'missing-declaration': missingDeclarationFile,
  oembed: oembedFile,
  paragraph: paragraphFile,
  positions: positionsFile,
  statements: statementsFile,
  statistics: statisticsFile,
  subparagraph: subparagraphFile,
  topics: topicsFile,
  'word-index': wordIndexFile,
} as const;

export type PublishedFileName = keyof typeof publishedFiles;
