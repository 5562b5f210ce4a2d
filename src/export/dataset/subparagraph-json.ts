import { listParagraphUnits } from '../../model/cite/cited-unit.ts';
import { findDeclaration, type Unit } from '../../model/text/corpus.ts';
import { citationFilePath } from '../../model/site/route.ts';
import { toPointAnnotationJson } from './annotation-json.ts';
import { toConnectionsJson } from './connection-json.ts';
import { toFootnotesJson, toPointJson, toUnitJson } from './declaration-json.ts';
import { toFileHead, type Ground } from '../ground.ts';
import { toUnitTopicsJson } from './topic-json.ts';
import { listUnitCitations } from '../cite/unit-citation.ts';

/** `/2025/18/d.json`: a subparagraph after its opening words, with everything that is tied to it alone. */
export function toSubparagraphJson(ground: Ground, paragraph: Unit, point: Unit) {
  const { corpus, toAddress } = ground;
  const declaration = findDeclaration(corpus, paragraph.declaration);
  const parents = listParents(paragraph, point);
  const siblings = (parents.at(-1) ?? paragraph).subparagraphs;
  const at = siblings.indexOf(point);
  const annotation = toPointAnnotationJson(ground, point);
  return {
    ...toFileHead(ground, 'subparagraph'),
    declaration: declaration.id,
    symbol: declaration.symbol,
    ...toPointJson(point, toAddress),
    ...(parents.length > 0 && { parents: parents.map((one) => toUnitJson(one, toAddress)) }),
    chapeau: toUnitJson(paragraph, toAddress),
    paragraph: toAddress(citationFilePath(paragraph.locator, 'json')),
    previous: siblings[at - 1]?.locator ?? null,
    next: siblings[at + 1]?.locator ?? null,
    footnoteTexts: toFootnotesJson(ground, declaration).filter(({ units }) =>
      units.some((unit) => [paragraph, ...parents, point].some(({ locator }) => locator === unit)),
    ),
    citations: listParagraphUnits(declaration, paragraph)
      .filter(({ id }) => id === point.locator)
      .flatMap((unit) => listUnitCitations(unit, toAddress)),
    annotation,
    ...toConnectionsJson(ground, point, [point.locator]),
    topics: toUnitTopicsJson(ground, annotation?.topics ?? []),
  };
}

/** The subparagraphs a subparagraph stands under, the highest first. */
function listParents(paragraph: Unit, point: Unit): Unit[] {
  const parent = paragraph.subparagraphs.find(({ locator }) =>
    point.locator.startsWith(`${locator}/`),
  );
  return parent ? [parent, ...listParents(parent, point)] : [];
}
