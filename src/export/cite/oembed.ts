import type { CitedUnit } from '../../model/cite/cited-unit.ts';
import { formatEmbed } from '../../model/cite/embed.ts';
import { formatOwnCitation } from '../../model/cite/style/own-citation.ts';
import { cardPath } from '../../model/site/route.ts';
import type { ToAddress } from '../format/to-address.ts';

/** `/2025/12/oembed.json`: the quotation of a paragraph for sites that ask by oEmbed (version 1.0). It is text, and as high as it gets. */
export function toOembed(
  { id, path, lines, cited }: CitedUnit,
  title: string,
  toAddress: ToAddress,
) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: 'United Nations General Assembly',
    author_url: 'https://www.un.org/en/ga/',
    provider_name: 'Every Paragraph',
    provider_url: toAddress('/'),
    url: toAddress(path),
    html: formatEmbed({
      lines,
      citation: formatOwnCitation('un', cited),
      address: toAddress(path),
    }),
    width: 600,
    height: null,
    thumbnail_url: toAddress(cardPath(id)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
