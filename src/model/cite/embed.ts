import { citationToHtml } from './copied-text.ts';
import { escapeMarkup } from '../wording/escape-markup.ts';

/**
 * A quotation to paste into another site: no script, no style, the source in `cite` and in words.
 * The attribution stands outside the `blockquote`, which holds the quoted words only.
 */
export function formatEmbed({
  lines,
  citation,
  address,
}: {
  lines: readonly string[];
  citation: string;
  address: string;
}): string {
  const at = escapeMarkup(address);
  return [
    // A page in another language, or written from right to left, would set English its own way.
    '<figure dir="ltr" lang="en">',
    `<blockquote cite="${at}" dir="ltr" lang="en">`,
    ...lines.map((line) => `<p>${escapeMarkup(line)}</p>`),
    '</blockquote>',
    `<figcaption>${citationToHtml(citation)}, <a href="${at}">${at}</a></figcaption>`,
    '</figure>',
    '',
  ].join('\n');
}
