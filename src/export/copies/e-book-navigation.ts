import { escapeMarkup } from '../../model/wording/escape-markup.ts';
import { isLocator } from '../../model/text/locator.ts';
import { writeDocument, type Chapter } from './e-book-chapter.ts';
import type { FrontPage } from './e-book-front.ts';

/** The table of contents on two levels, in the order of reading; and where cover and text begin, for reading programs. */
export function writeNavigation(front: readonly FrontPage[], chapters: readonly Chapter[]): string {
  const link = (href: string, name: string) => `<a href="${href}">${escapeMarkup(name)}</a>`;
  // A whole text is an entry of its own: its paragraphs with their notes come later in the order of reading.
  const parts = Map.groupBy(chapters, ({ path }) =>
    isPage(path) ? `${path.split('/')[1]}, paragraph by paragraph` : (path.split('/')[1] ?? ''),
  );
  const entries = [...parts].flatMap(([name, all]) => {
    const [first, ...rest] = all;
    if (!first) return [];
    const [head, below] = isPage(first.path)
      ? [`<span>${escapeMarkup(name)}</span>`, all]
      : [link(first.file, first.title), rest];
    const list = below.map((one) => `<li>${link(one.file, nameEntry(one))}</li>`).join('\n');
    return [`<li>${head}${list && `<ol>${list}</ol>`}</li>`];
  });
  const [start] = chapters;
  const marks = [
    ...front
      .filter(({ id }) => id !== 'imprint')
      .map(({ id, file, title }) => [id === 'cover' ? 'cover' : 'titlepage', file, title] as const),
    ...(start ? [['bodymatter', start.file, 'Text'] as const] : []),
  ];
  return writeDocument(
    'Contents',
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>Contents</h1><ol>${entries.join('\n')}</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><h2>Parts of the book</h2><ol>${marks.map(([type, file, name]) => `<li><a epub:type="${type}" href="${file}">${name}</a></li>`).join('')}</ol></nav>`,
    '',
  );
}

/** Whether a page is of one paragraph. */
const isPage = (path: string) => isLocator(path.slice(1, -1));

/** Under the name of its declaration a paragraph needs its number only. */
function nameEntry({ path, title }: Chapter): string {
  return /^\/\d{4}\/\d+\/$/.test(path) ? title.replace(/^\d{4}, paragraph (\d+): /, '$1. ') : title;
}
