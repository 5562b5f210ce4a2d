import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from 'style-chicago';
import type { Cited } from '../../model/cite/style/cited.ts';
import { formatPlace, toCslItem, type CslItem } from '../../model/cite/csl-item.ts';

const { styles } = plugins.config.get('@csl');
styles.add('chicago', chicago);
// One source is in order as it stands; reading how many are sorted takes the library seven times as long as all else in APA.
styles.add('apa', styles.get('apa').replace(/<sort>.*?<\/sort>/gs, ''));

/** What was written already: the units of a document differ in address and place only, and the library takes its time. */
const written = new Map<string, string>();

/** What stands for the address and the place while the library writes; no style changes a letter of them. */
const anyAddress = 'https://address.invalid/';
const anyPlace = 'place-in-the-document';

/**
 * A citation through the citation library: the form in the text, a line break, the entry of the list of references.
 * The library writes one citation of a document; address and place of each unit are set into it.
 * @param style APA (7th edition), or Chicago (17th edition, author and date)
 * @throws Error naming the source if the library answers with something else than one entry
 */
export function formatCslCitation(style: 'apa' | 'chicago', cited: Cited, address: string): string {
  const { section, note, ...reference } = toCslItem(cited, anyAddress);
  // Of a document Chicago prints no number, of a report APA prints no day: a press release has both.
  const type = style === 'chicago' ? 'report' : reference.type;
  const item: CslItem = { ...reference, id: 'cited', type };
  const place = formatPlace(cited);
  const key = JSON.stringify([style, item, place === '']);
  const citation = written.get(key) ?? writeCitation(style, item, place !== '');
  written.set(key, citation);
  return citation.replace(anyPlace, () => place).replaceAll(anyAddress, () => address);
}

function writeCitation(style: 'apa' | 'chicago', item: CslItem, placed: boolean): string {
  const cite = new Cite([item]);
  const options = { style, lang: 'en-US' };
  const inText = cite.format('citation', {
    ...options,
    format: 'text',
    entry: {
      citationItems: [{ id: item.id, ...(placed && { suffix: `, ${anyPlace}` }) }],
      properties: {},
    },
  });
  const html = cite.format('bibliography', { ...options, format: 'html' });
  const entry = /<div[^>]*class="csl-entry">(.*?)<\/div>/s.exec(html)?.[1];
  if (!entry || !inText.startsWith('('))
    throw new Error(
      `The citation library gives no entry for “${item.title}” in ${style}, but “${inText}” and “${html}”.`,
    );
  return `${inText}\n${toMarkedText(entry)}`;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  '#38': '&',
  '#60': '<',
  '#62': '>',
};

/** Italics between asterisks, no other markup. */
function toMarkedText(html: string): string {
  return html
    .replace(/<\/?i>/g, '*')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();
}
