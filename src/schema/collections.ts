import { annotation } from './annotation.ts';
import { chart } from './chart.ts';
import { concordance } from './concordance.ts';
import { corrections } from './correction.ts';
import { declaration } from './declaration.ts';
import { definition } from './definition.ts';
import { editionNotice } from './edition-notice.ts';
import { exclusions } from './exclusion.ts';
import { glossaryTerm } from './glossary.ts';
import { instrument } from './instrument.ts';
import { meeting } from './meeting.ts';
import { page } from './page.ts';
import { position } from './position.ts';
import { repairs } from './repair.ts';
import { fact, source } from './source.ts';
import { speaker, statement } from './statement.ts';
import { statistic } from './statistic.ts';
import { textChanges } from './text-change.ts';
import { textReferences } from './text-reference.ts';
import { topic } from './topic.ts';
import { wordIndex } from './word-index.ts';

const yaml = '**/*.yaml';

/** Where each kind of record lies in `content/`, and its schema. One entry per file; its id is its path. */
export const collections = {
  declarations: { folder: 'declarations', pattern: yaml, schema: declaration },
  repairs: { folder: 'transcriptions', pattern: '*.repairs.yaml', schema: repairs },
  annotations: { folder: 'annotations', pattern: '**/*.mdx', schema: annotation },
  changes: { folder: 'changes', pattern: yaml, schema: textChanges },
  charts: { folder: 'charts', pattern: yaml, schema: chart },
  concordances: { folder: 'concordance', pattern: yaml, schema: concordance },
  corrections: { folder: 'corrections', pattern: yaml, schema: corrections },
  definitions: { folder: '.', pattern: 'definition.yaml', schema: definition },
  editions: { folder: 'editions', pattern: yaml, schema: editionNotice },
  exclusions: { folder: '.', pattern: 'statistics-exclusions.yaml', schema: exclusions },
  facts: { folder: 'facts', pattern: yaml, schema: fact },
  glossary: { folder: 'glossary', pattern: yaml, schema: glossaryTerm },
  instruments: { folder: 'instruments', pattern: yaml, schema: instrument },
  meetings: { folder: 'meetings', pattern: yaml, schema: meeting },
  pages: { folder: 'pages', pattern: '**/*.mdx', schema: page },
  positions: { folder: 'positions', pattern: yaml, schema: position },
  references: { folder: 'references', pattern: yaml, schema: textReferences },
  sources: { folder: 'sources', pattern: yaml, schema: source },
  speakers: { folder: 'speakers', pattern: yaml, schema: speaker },
  statements: { folder: 'statements', pattern: yaml, schema: statement },
  statistics: { folder: 'statistics', pattern: yaml, schema: statistic },
  topics: { folder: 'topics', pattern: yaml, schema: topic },
  wordIndexes: { folder: '.', pattern: 'word-index.yaml', schema: wordIndex },
} as const;

export type CollectionName = keyof typeof collections;
