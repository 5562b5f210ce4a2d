import { formatCitation } from '../../model/cite/style/citation.ts';
import { quoteUnit } from '../../model/cite/quotation.ts';
import { unitPath } from '../../model/site/route.ts';
import { findDeclaration, type Declaration, type Unit } from '../../model/text/corpus.ts';
import { formatDay } from '../../model/wording/date.ts';
import { labelUnit } from '../../model/text/label.ts';
import { officialAddress } from '../../model/text/symbol.ts';
import { toAnnotationJson } from '../dataset/annotation-json.ts';
import type { Ground } from '../ground.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * `/2025/12.md`: the official words as a quotation with their citation and address, then our words with theirs, so that
 * whoever reads on, a person or a program, keeps the voices apart.
 */
export function toUnitMarkdown(ground: Ground, paragraph: Unit, unit: Unit): string {
  const { corpus, toAddress } = ground;
  const annotation = corpus.content.annotations[paragraph.locator];
  const label = labelUnit(unit.locator);
  const heading = annotation ? `${label}: ${annotation.heading}` : label;
  const lines = [
    `# ${escapeMarkdown(heading)}`,
    quoteOfficial(ground, paragraph, unit),
    ...tellOurs(ground, paragraph, unit, heading),
    `Paragraph page: ${toAddress(unitPath(unit.locator))}`,
  ];
  return `${lines.join('\n\n')}\n`;
}

/** `/2025.md`: every paragraph of a declaration, its official words only. */
export function toDeclarationMarkdown(ground: Ground, declaration: Declaration): string {
  const { title, symbol, adopted, pages } = declaration;
  return `${[
    `# ${escapeMarkdown(title)}`,
    `${symbol}${declaration.annex ? ', annex' : ''}, adopted by the General Assembly of the United Nations on ${formatDay(adopted)}. An unofficial reading copy; the official text: ${officialAddress(symbol)}`,
    ...pages.map(
      (paragraph) =>
        `## ${labelUnit(paragraph.locator)}\n\n${quoteOfficial(ground, paragraph, paragraph)}`,
    ),
  ].join('\n\n')}\n`;
}

/** The words of record as a block quotation, then where they stand. */
export function quoteOfficial(ground: Ground, paragraph: Unit, unit: Unit): string {
  const declaration = findDeclaration(ground.corpus, unit.declaration);
  const quoted = quoteUnit(paragraph, unit === paragraph ? null : unit.letter)
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');
  return `${quoted}\n\nOfficial text: ${formatCitation(declaration, unit.locator)}, ${ground.toAddress(unitPath(unit.locator))}`;
}

function tellOurs(ground: Ground, paragraph: Unit, unit: Unit, heading: string): string[] {
  const annotation = toAnnotationJson(ground, paragraph.locator);
  if (!annotation) return [];
  const summary =
    unit === paragraph
      ? annotation.summary
      : annotation.subparagraphs.find(({ letter }) => letter === unit.letter)?.summary;
  const ours = (part: string) =>
    `Words of Every Paragraph, not of the United Nations: “${heading}”, ${part}, edition ${ground.edition.slice(0, 8)}, ${ground.toAddress(unitPath(paragraph.locator))} (CC BY 4.0)`;
  return [
    ...(summary ? ['## In plain words', escapeMarkdown(summary), ours('summary')] : []),
    '## Note',
    annotation.note,
    ours('note'),
  ];
}
