import type { Brief, BriefEntry } from '../../model/brief/brief.ts';
import { listAddress, listColophon } from '../../model/brief/brief-document.ts';
import { labelUnit } from '../../model/text/label.ts';
import { formatDay } from '../../model/wording/date.ts';
import { parseSegments } from '../../model/text/segment.ts';
import { element } from '../page/element.ts';

/**
 * The document as it is read and printed.
 * @param day on which it is made, `2026-03-01`: paper says it
 */
export function createBriefView(brief: Brief, address: string, day: string): Node[] {
  if (brief.entries.length === 0) return [];
  const contents = brief.entries.map(({ locator }) => labelUnit(locator)).join('; ');
  const head = element('p', { className: 'print-only' }, `${contents}. Made on ${formatDay(day)}.`);
  const colophon = listColophon(brief, address).map((line) => element('p', {}, line));
  return [head, ...brief.entries.map(createEntry), element('footer', {}, ...colophon)];
}

function createEntry(entry: BriefEntry): HTMLElement {
  const { lines, citation, address } = entry;
  const quotation = element(
    'blockquote',
    { cite: address },
    ...lines.map((line) => element('p', {}, line)),
  );
  const source = element('figcaption', {}, ...toNodes(citation));
  for (const at of listAddress(entry)) source.append(element('br'), element('a', { href: at }, at));
  return element('figure', {}, quotation, source);
}

function toNodes(citation: string): (Node | string)[] {
  return parseSegments(citation).flatMap((segment): (Node | string)[] => {
    if (segment.kind === 'mark') return [];
    const lines = segment.text
      .split('\n')
      .flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
    return segment.kind === 'italics' ? [element('i', {}, ...lines)] : lines;
  });
}
