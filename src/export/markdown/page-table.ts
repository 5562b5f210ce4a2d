import { findElements, isElement, type PageElement } from '../copies/page-tree.ts';
import { writeInline } from './page-inline.ts';

/**
 * A table of a page in Markdown, its caption before it.
 * @param address of the page, from which its links lead on
 */
export function writeTable(table: PageElement, address: string): string[] {
  const [caption] = findElements(table, ({ tagName }) => tagName === 'caption');
  const [head = [], ...body] = findElements(table, ({ tagName }) => tagName === 'tr').map((row) =>
    row.childNodes.filter(isElement).map((cell) => writeInline(cell.childNodes, address)),
  );
  const width = Math.max(head.length, ...body.map((row) => row.length));
  const fill = (row: readonly string[]) => Array.from({ length: width }, (_, at) => row[at] ?? '');
  const line = (row: readonly string[]) => `| ${fill(row).join(' | ')} |`;
  return [
    ...(caption ? [`**${writeInline(caption.childNodes, address)}**`] : []),
    [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n'),
  ];
}
