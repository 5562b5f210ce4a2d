import type { Corpus, Declaration, Unit } from '../model/corpus.ts';
import type { InstrumentCitation } from '../model/instrument-citation.ts';
import { declarationPath, unitPath } from '../model/route.ts';

/** Turns a path of the site into a full address. */
export type ToAddress = (path: string) => string;

/** A unit as data: official words, digest, places of the footnote marks (characters before each). */
export function toUnitJson(unit: Unit, toAddress: ToAddress) {
  return {
    ...(unit.letter === null ? { number: unit.number } : { letter: unit.letter }),
    locator: unit.locator,
    url: toAddress(unitPath(unit.locator)),
    text: unit.text,
    sha256: unit.sha256,
    footnotes: unit.marks,
  };
}

/** `/2025/12.json` without annotations: the paragraph with its subparagraphs. */
export function toParagraphJson(paragraph: Unit, toAddress: ToAddress) {
  return {
    ...toUnitJson(paragraph, toAddress),
    subparagraphs: paragraph.subparagraphs.map((point) => toUnitJson(point, toAddress)),
  };
}

/** `/2025.json`: a whole declaration. */
export function toDeclarationJson(
  declaration: Declaration,
  citations: readonly InstrumentCitation[],
  edition: string,
  toAddress: ToAddress,
) {
  const { id, symbol, annex, title, adopted, manner, paragraphs, footnotes } = declaration;
  return {
    id,
    symbol,
    annex,
    title,
    adopted,
    manner,
    url: toAddress(declarationPath(id)),
    edition,
    paragraphs: paragraphs.map((paragraph) => toParagraphJson(paragraph, toAddress)),
    footnotes: footnotes.map(({ number, text, resolved, unit }) => ({
      number,
      text: text.replaceAll('*', ''),
      resolved: resolved.replaceAll('*', ''),
      unit,
      instruments: citations
        .filter((citation) => citation.footnote === number && citation.unit === unit)
        .map(({ instrument }) => instrument),
    })),
  };
}

/** `/2025/12.txt`: the official words and numbers only. */
export function toParagraphText(paragraph: Unit): string {
  return [
    `${paragraph.number}. ${paragraph.text}`,
    ...paragraph.subparagraphs.map(({ letter, text }) => `(${letter}) ${text}`),
    '',
  ].join('\n');
}

/** The annotated paragraph: `/2025/12.json`. */
export function toAnnotatedJson(corpus: Corpus, paragraph: Unit, edition: string, toAddress: ToAddress) {
  const { annotations, statements, positions } = corpus.content;
  const locators = [paragraph, ...paragraph.subparagraphs].map(({ locator }) => locator);
  const here = <T extends { unit: string }>(links: readonly T[]) => links.filter(({ unit }) => locators.includes(unit));
  const bearing = <T>(records: Readonly<Record<string, T>>, linksOf: (record: T) => readonly { unit: string }[]) =>
    Object.entries(records)
      .map(([id, record]) => ({ id, links: here(linksOf(record)) }))
      .filter(({ links }) => links.length > 0);
  return {
    declaration: paragraph.declaration,
    edition,
    ...toParagraphJson(paragraph, toAddress),
    annotation: annotations[paragraph.locator],
    statements: bearing(statements, ({ bearsOn }) => bearsOn),
    positions: bearing(positions, ({ units }) => units),
  };
}
