import { listCorrections } from '../../model/page/correction-list.ts';
import { labelReference } from '../../model/text/label.ts';
import { correctionPath } from '../../model/site/route.ts';
import type { Ground } from '../ground.ts';
import { block, inline, text, toDocument } from '../format/xml.ts';

/** `/feed.xml`: corrections and editions as Atom, the latest first; every date comes from the content. */
export function toAtomFeed({ corpus, toAddress }: Pick<Ground, 'corpus' | 'toAddress'>): string {
  const { editions, annotations } = corpus.content;
  const entries = [
    ...Object.entries(editions).map(([id, { date, title, summary }]) => ({
      id,
      date,
      title,
      summary,
    })),
    ...listCorrections(corpus).map(({ id, date, concerns, part, was, is }) => ({
      id,
      date,
      title: `Correction: ${concerns === null ? 'the site' : labelReference(corpus, concerns)}, ${part}`,
      summary: `Was: ${was} Is: ${is}`,
    })),
  ].sort((a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'));
  const reviewed = Object.values(annotations)
    .map((annotation) => annotation.reviewed)
    .sort()
    .at(-1);
  const updated = entries[0]?.date ?? reviewed;
  if (updated === undefined)
    throw new Error('The feed needs a date, and no edition, correction or note has one.');
  const link = (rel: string, path: string) => inline('link', { rel, href: toAddress(path) });
  const words = (name: string, content: string) => inline(name, {}, text(content));
  return toDocument(
    block(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
      words('id', toAddress('/feed.xml')),
      words('title', 'Every Paragraph: corrections and editions'),
      words('updated', formatInstant(updated)),
      block('author', {}, words('name', 'Every Paragraph')),
      link('self', '/feed.xml'),
      link('alternate', correctionPath()),
      ...entries.map(({ id, date, title, summary }) =>
        block(
          'entry',
          {},
          words('id', toAddress(correctionPath(id))),
          words('title', title),
          words('updated', formatInstant(date)),
          link('alternate', correctionPath(id)),
          words('summary', summary),
        ),
      ),
    ),
  );
}

/** A day as an instant: the content knows days only. */
function formatInstant(day: string): string {
  return `${day}T00:00:00Z`;
}
