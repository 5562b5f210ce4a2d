import { escapeMarkup } from '../../model/wording/escape-markup.ts';
import { formatDay } from '../../model/wording/date.ts';
import type { EBookRecord } from './e-book-record.ts';
import { describeSet } from './set-notice.ts';
import { chapterName, writeDocument } from './e-book-chapter.ts';

/** A document before the text. */
export interface FrontPage {
  readonly id: string;
  readonly title: string;
  /** `text/title-page.xhtml` */
  readonly file: string;
  readonly content: string;
}

/** What the work is called in full. */
export const workTitle =
  'Every Paragraph: the United Nations declarations against trafficking in persons, annotated';

/** Cover, title page and imprint, in the order of a book. */
export function writeFrontPages(record: EBookRecord): FrontPage[] {
  const { declarations, only, edition, modified, address } = record;
  const notice = describeSet({ id: only }, chapterName(`/${only}/`), address);
  const page = (id: string, title: string, type: string, body: string): FrontPage => ({
    id,
    title,
    file: `text/${id}.xhtml`,
    content: writeDocument(title, `<section epub:type="${type}" class="${id}">${body}</section>`),
  });
  const texts = declarations
    .map(
      ({ title, symbol, annex, adopted }) =>
        `<li><i>${escapeMarkup(title)}</i><br/>${symbol}${annex ? ', annex' : ''}, adopted on ${formatDay(adopted)}</li>`,
    )
    .join('');
  return [
    page('cover', 'Cover', 'cover', `<img src="../cover.png" alt="${escapeMarkup(workTitle)}"/>`),
    page(
      'title-page',
      'Title page',
      'titlepage',
      `<h1>Every Paragraph</h1><p class="lead">The United Nations declarations against trafficking in persons, annotated</p><ul class="plain-list">${texts}</ul><p>An unofficial reading copy, with notes</p>`,
    ),
    page(
      'imprint',
      'Imprint',
      'imprint',
      [
        `<h1>Imprint</h1>`,
        `<p>Edition ${edition.slice(0, 8)}, of ${formatDay(modified)}.</p>`,
        `<p>Permanent address of the work: <a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a></p>`,
        ...(notice === '' ? [] : [`<p>${notice}</p>`]),
        '<p>The declarations are texts of the General Assembly of the United Nations, reproduced as reading copies; no licence is claimed or given for them. Words of speakers and sources remain with their authors. Notes, headings, summaries and records are ours, CC BY 4.0.</p>',
        '<p>Official words are set in the serif; everything else is ours, or is named as somebody’s.</p>',
        '<p>This is not a helpline.</p>',
      ].join(''),
    ),
  ];
}
