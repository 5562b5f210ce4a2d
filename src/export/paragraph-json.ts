import { findDeclaration, type Unit } from '../model/corpus.ts';
import { listParagraphUnits } from '../model/cited-unit.ts';
import { isLocator } from '../model/locator.ts';
import { historyPath, recordPath } from '../model/route.ts';
import { toAnnotationJson } from './annotation-json.ts';
import { toFootnotesJson, toParagraphJson } from './declaration-json.ts';
import { toFileHead, type Ground } from './ground.ts';
import { toPlaceJson } from './instrument-json.ts';
import { toPositionJson } from './position-json.ts';
import { toStatementJson } from './statement-json.ts';
import { toFigureJson } from './statistics-json.ts';
import { listUnitCitations } from './unit-citation.ts';

/** `/2025/12.json`: a paragraph with everything that is known of it here. */
export function toAnnotatedJson(ground: Ground, paragraph: Unit) {
  const { corpus, figures, charts, citations, definitionUses, toAddress } = ground;
  const { instruments, positions, statements, topics } = corpus.content;
  const declaration = findDeclaration(corpus, paragraph.declaration);
  const units = [paragraph, ...paragraph.subparagraphs];
  const locators = units.map(({ locator }) => locator);
  const isHere = ({ unit }: { unit: string }) => locators.includes(unit);
  const at = declaration.paragraphs.indexOf(paragraph);
  const annotation = toAnnotationJson(ground, paragraph.locator);
  const own = new Set([
    ...annotation.topics,
    ...annotation.subparagraphs.flatMap((point) => point.topics),
  ]);
  return {
    ...toFileHead(ground, 'paragraph'),
    declaration: declaration.id,
    symbol: declaration.symbol,
    ...toParagraphJson(paragraph, toAddress),
    previous: declaration.paragraphs[at - 1]?.locator ?? null,
    next: declaration.paragraphs[at + 1]?.locator ?? null,
    footnoteTexts: toFootnotesJson(ground, declaration).filter(isHere),
    citations: listParagraphUnits(declaration, paragraph)
      .filter(({ id }) => isLocator(id))
      .flatMap((unit) => listUnitCitations(unit, toAddress)),
    annotation,
    concordance: listConcordancesOf(ground, paragraph, locators),
    definition: definitionUses.filter(isHere).map(({ element, unit, words }) => ({
      element: element.id,
      part: element.part,
      unit,
      words,
      url: toAddress(`/definition/#${element.id}`),
    })),
    instruments: citations.filter(isHere).map((citation) => {
      const { title, symbol, official } = instruments[citation.instrument] ?? {
        title: '',
        symbol: null,
        official: '',
      };
      return {
        ...toPlaceJson(citation, ground),
        id: citation.instrument,
        instrument: toAddress(recordPath('instruments', citation.instrument)),
        title,
        symbol,
        official,
      };
    }),
    statements: Object.entries(statements)
      .filter(([, { bearsOn }]) => bearsOn.some(isHere))
      .map(([id, record]) => toStatementJson(ground, id, record)),
    positions: Object.entries(positions)
      .filter(([, record]) => record.units.some(isHere))
      .map(([id, record]) => toPositionJson(ground, id, record)),
    figures: figures
      .filter(({ record }) => record.speaksTo.some(isHere))
      .map((figure) => toFigureJson(figure, charts, toAddress)),
    topics: [...own].map((id) => ({
      id,
      title: topics[id]?.title ?? id,
      url: toAddress(recordPath('topics', id)),
    })),
  };
}

/** What each concordance says of a paragraph and its subparagraphs. */
function listConcordancesOf(
  { concordances, toAddress }: Ground,
  paragraph: Unit,
  locators: readonly string[],
) {
  return concordances
    .filter(({ from, to }) => from === paragraph.declaration || to === paragraph.declaration)
    .map(({ from: earlier, to: later, textsNotHeldBetween, rows, pairs }) => ({
      from: earlier,
      to: later,
      url: toAddress(historyPath(paragraph.locator)),
      textsNotHeldBetween: textsNotHeldBetween.map(({ id }) => id),
      rows: rows.filter(({ from, to }) => [...from, ...to].some((unit) => locators.includes(unit))),
      pairs: pairs.filter(({ from, to }) => locators.includes(from) || locators.includes(to)),
    }));
}
