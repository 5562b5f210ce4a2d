import { listParagraphUnits } from '../../model/cite/cited-unit.ts';
import { findDeclaration, type Unit } from '../../model/text/corpus.ts';
import { listUnitsWithin } from '../../model/text/unit.ts';
import { isLocator } from '../../model/text/locator.ts';
import { toAnnotationJson } from './annotation-json.ts';
import { toConnectionsJson } from './connection-json.ts';
import { toFootnotesJson, toParagraphJson } from './declaration-json.ts';
import { toFileHead, type Ground } from '../ground.ts';
import { toUnitTopicsJson } from './topic-json.ts';
import { listUnitCitations } from '../cite/unit-citation.ts';

/** `/2025/12.json`: a paragraph with everything that is known of it here. */
export function toAnnotatedJson(ground: Ground, paragraph: Unit) {
  const { corpus, toAddress } = ground;
  const declaration = findDeclaration(corpus, paragraph.declaration);
  const locators = listUnitsWithin(paragraph).map(({ locator }) => locator);
  const at = declaration.pages.indexOf(paragraph);
  const annotation = toAnnotationJson(ground, paragraph.locator);
  return {
    ...toFileHead(ground, 'paragraph'),
    declaration: declaration.id,
    symbol: declaration.symbol,
    ...toParagraphJson(paragraph, toAddress),
    previous: declaration.pages[at - 1]?.locator ?? null,
    next: declaration.pages[at + 1]?.locator ?? null,
    footnoteTexts: toFootnotesJson(ground, declaration).filter(({ units }) =>
      units.some((unit) => locators.includes(unit)),
    ),
    citations: listParagraphUnits(declaration, paragraph)
      .filter(({ id }) => isLocator(id))
      .flatMap((unit) => listUnitCitations(unit, toAddress)),
    annotation,
    ...toConnectionsJson(ground, paragraph, locators),
    topics: toUnitTopicsJson(ground, [
      ...(annotation?.topics ?? []),
      ...(annotation?.subparagraphs ?? []).flatMap((point) => point.topics),
    ]),
  };
}
