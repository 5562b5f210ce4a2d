import { listCorrections } from '../../model/page/correction-list.ts';
import type { Declaration } from '../../model/text/corpus.ts';
import { findDefinition } from '../../model/text/definition-use.ts';
import { toAnnotationJson } from './annotation-json.ts';
import {
  toFootnotesJson,
  toIdentityJson,
  toMissingJson,
  toPartsJson,
  toParagraphJson,
} from './declaration-json.ts';
import { toUseJson } from './definition-json.ts';
import { toGlossaryJson } from './glossary-json.ts';
import { toFileHead, type Ground } from '../ground.ts';
import { toInstrumentsJson } from './instrument-json.ts';
import { toPositionJson } from './position-json.ts';
import { toMeetingsJson, toStatementJson } from './statement-json.ts';
import { toFigureJson } from './statistics-json.ts';
import { toTopicsJson } from './topic-json.ts';
import { listIndexedWords } from './word-index-json.ts';

/** `/corpus.json`: everything that the other files hold, once. */
export function toCorpusJson(ground: Ground) {
  const { corpus, figures, charts, toAddress } = ground;
  const { content } = corpus;
  return {
    ...toFileHead(ground, 'corpus'),
    url: toAddress('/'),
    declarations: corpus.declarations.map((declaration) => ({
      ...toIdentityJson(declaration, toAddress),
      ...toPartsJson(declaration, toAddress),
      paragraphs: declaration.paragraphs.map((paragraph) => ({
        ...toParagraphJson(paragraph, toAddress),
        annotation: toAnnotationJson(ground, paragraph.locator),
      })),
      ...listOtherAnnotations(ground, declaration),
      footnotes: toFootnotesJson(ground, declaration),
    })),
    missingDeclarations: corpus.missing.map((declaration) => toMissingJson(declaration, toAddress)),
    concordances: ground.concordances.map(({ edition, ...concordance }) => concordance),
    textReferences: Object.values(content.references).flatMap(({ references }) => references),
    definition: findDefinition(corpus),
    definitionUses: ground.definitionUses.map((use) => toUseJson(use, ground)),
    wordIndex: listIndexedWords(ground),
    glossary: toGlossaryJson(ground).terms,
    instruments: toInstrumentsJson(ground).instruments,
    meetings: toMeetingsJson(ground),
    speakers: withIds(content.speakers),
    statements: Object.entries(content.statements).map(([id, record]) =>
      toStatementJson(ground, id, record),
    ),
    positions: Object.entries(content.positions).map(([id, record]) =>
      toPositionJson(ground, id, record),
    ),
    figures: figures.map((figure) => toFigureJson(figure, charts, toAddress)),
    topics: toTopicsJson(ground).topics,
    sources: withIds(content.sources),
    facts: withIds(content.facts),
    corrections: listCorrections(corpus),
    editions: withIds(content.editions),
  };
}

/** Notes on what is not among the paragraphs of the declaration itself. */
function listOtherAnnotations(ground: Ground, { pages, paragraphs }: Declaration) {
  const others = pages
    .filter((unit) => !paragraphs.includes(unit))
    .flatMap(({ locator }) => {
      const annotation = toAnnotationJson(ground, locator);
      return annotation ? [{ locator, ...annotation }] : [];
    });
  return others.length > 0 ? { otherAnnotations: others } : {};
}

function withIds<T extends object>(records: Readonly<Record<string, T>>) {
  return Object.entries(records).map(([id, record]) => ({ id, ...record }));
}
