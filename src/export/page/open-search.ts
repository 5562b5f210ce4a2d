import type { ToAddress } from '../format/to-address.ts';
import { block, inline, text, toDocument } from '../format/xml.ts';

/**
 * `/opensearch.xml`: lets a browser search here from its own bar.
 * The words stand behind `#`, which no browser sends: the search page reads them and takes them out of the address.
 */
export function toOpenSearch(toAddress: ToAddress): string {
  const words = (name: string, content: string) => inline(name, {}, text(content));
  return toDocument(
    block(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      words('ShortName', 'Every Paragraph'),
      words('LongName', 'Every Paragraph of the declarations'),
      words(
        'Description',
        'Searches each paragraph of the declarations in your browser. The words you type are not sent to the site.',
      ),
      words('Language', 'en'),
      words('InputEncoding', 'UTF-8'),
      inline(
        'Image',
        { width: 16, height: 16, type: 'image/svg+xml' },
        text(toAddress('/favicon.svg')),
      ),
      inline('Url', {
        type: 'text/html',
        method: 'get',
        template: `${toAddress('/search/')}#q={searchTerms}`,
      }),
      inline('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: toAddress('/opensearch.xml'),
      }),
    ),
  );
}
