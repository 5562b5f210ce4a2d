import type { CitationStyle } from './style/citation-style.ts';
import type { CiteEntry } from './cite-sheet.ts';
import { escapeMarkup } from '../wording/escape-markup.ts';
import { parseSegments, stripMarkup } from '../text/segment.ts';

/** A text for the clipboard: plain, and with italics for programs that take them; null if it is plain only. */
export interface CopiedText {
  readonly text: string;
  readonly html: string | null;
}

/** The citation alone. */
export function copyCitation({ citations }: CiteEntry, style: CitationStyle): CopiedText {
  return {
    text: stripMarkup(citations[style]),
    html: `<span dir="ltr" lang="en">${citationToHtml(citations[style])}</span>`,
  };
}

/** Quotation, citation and address; the address once, if the citation has it already. */
export function copyQuotation(entry: CiteEntry, style: CitationStyle): CopiedText {
  const { lines, address } = entry;
  const citation = copyCitation(entry, style);
  const isIn = citation.text.includes(address);
  return {
    text: [...lines, '', citation.text, ...(isIn ? [] : [address])].join('\n'),
    html: [
      `<blockquote dir="ltr" lang="en">${lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</blockquote><p dir="ltr" lang="en">${citationToHtml(entry.citations[style])}`,
      ...(isIn ? [] : [`<br><a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a>`]),
      '</p>',
    ].join(''),
  };
}

/** Words in quotation marks; marks within them become single ones, as is usual. */
export function markQuotation(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A citation with its italics and line breaks as HTML. */
export function citationToHtml(citation: string): string {
  return parseSegments(citation)
    .map((segment) => {
      if (segment.kind === 'mark') return '';
      const text = escapeMarkup(segment.text).replaceAll('\n', '<br>');
      return segment.kind === 'italics' ? `<i>${text}</i>` : text;
    })
    .join('');
}
