import { labelUnit } from '../../model/text/label.ts';
import { joinNames } from '../../model/text/join-names.ts';
import { isLocator, parseLocator } from '../../model/text/locator.ts';
import { nameDeclaration } from '../../model/text/symbol.ts';
import { chapterName, writeChapter, writeDocument, type Chapter } from './e-book-chapter.ts';
import type { CopiedSite } from './copied-site.ts';
import { findElements, hasClass, readAttribute } from './page-tree.ts';
import { resolveLink } from './resolve-link.ts';
import { listIds } from './rewrite-links.ts';

/** What the e-book says of itself. */
export interface EBookRecord {
  /** SHA-256 of what the site is built from, in hex. */
  readonly edition: string;
  /** Day of the last change of its content: `2026-11-22`. */
  readonly modified: string;
  readonly style: string;
}

/** The search works in a browser only. */
const left = '/search/';

/**
 * The files of an e-book (EPUB 3.2) made from the built pages, in the order in which they must be packed.
 * Nothing in them depends on the clock: the identifier comes from the edition, the date from the content.
 */
export function writeEBook(
  built: CopiedSite,
  { edition, modified, style }: EBookRecord,
): Map<string, string> {
  const site = { ...built, pages: new Map([...built.pages].filter(([path]) => path !== left)) };
  const topics = listTopicUnits(site);
  for (const page of site.pages.values()) listIds(page);
  const chapters = [...site.pages.values()].map((page) => writeChapter(site, page));
  const files = new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', writePackage(chapters, edition, modified, nameTexts(built))],
    ['EPUB/nav.xhtml', writeNavigation(chapters, topics)],
    ['EPUB/style.css', style],
  ]);
  for (const { file, content } of chapters) {
    if (files.has(`EPUB/${file}`)) throw new Error(`Two pages would be ${file} in the e-book.`);
    files.set(`EPUB/${file}`, content);
  }
  return files;
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function writePackage(
  chapters: readonly Chapter[],
  edition: string,
  modified: string,
  texts: string,
): string {
  const id = (index: number) => `c${index + 1}`;
  // Version 8: a UUID with a meaning of our own, here the first digits of the edition.
  const uuid = `${edition.slice(0, 8)}-${edition.slice(8, 12)}-8${edition.slice(13, 16)}-8${edition.slice(17, 20)}-${edition.slice(20, 32)}`;
  const about: readonly (readonly [string, string])[] = [
    ['dcterms:modified', `${modified}T00:00:00Z`],
    ['schema:accessMode', 'textual'],
    ['schema:accessMode', 'visual'],
    ['schema:accessModeSufficient', 'textual'],
    ['schema:accessibilityFeature', 'alternativeText'],
    ['schema:accessibilityFeature', 'displayTransformability'],
    ['schema:accessibilityFeature', 'readingOrder'],
    ['schema:accessibilityFeature', 'structuralNavigation'],
    ['schema:accessibilityFeature', 'tableOfContents'],
    ['schema:accessibilityHazard', 'none'],
    [
      'schema:accessibilitySummary',
      'Text with headings, footnotes and tables. Every chart has a name and a table with the same figures. Differences between texts are marked as insertions and deletions, not by colour alone.',
    ],
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="edition" xml:lang="en" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="edition">urn:uuid:${uuid}</dc:identifier>
<dc:title>Every Paragraph: the United Nations declarations against trafficking in persons, annotated</dc:title>
<dc:language>en</dc:language>
<dc:publisher>Every Paragraph</dc:publisher>
<dc:description>Edition ${edition.slice(0, 8)}. An unofficial reading copy of ${texts}, with notes.</dc:description>
<dc:rights>The declarations are texts of the United Nations. Notes, headings and summaries: CC BY 4.0.</dc:rights>
${about.map(([property, value]) => `<meta property="${property}">${escape(value)}</meta>`).join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters.map(({ file, hasSvg }, index) => `<item id="${id(index)}" href="${file}" media-type="application/xhtml+xml"${hasSvg ? ' properties="svg"' : ''}/>`).join('\n')}
</manifest>
<spine>
<itemref idref="nav"/>
${chapters.map((_, index) => `<itemref idref="${id(index)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The table of contents in the order of reading, and a second one by topic with the paragraphs under each. */
function writeNavigation(
  chapters: readonly Chapter[],
  topics: ReadonlyMap<string, readonly (readonly [string, string])[]>,
): string {
  const link = (href: string, name: string) => `<a href="${href}">${escape(name)}</a>`;
  const parts = Map.groupBy(chapters, ({ path }) => path.split('/')[1] ?? '');
  const entries = [...parts.values()].map((all) => {
    const [first, ...rest] = all.toSorted(
      (a, b) => a.path.split('/').length - b.path.split('/').length,
    );
    if (!first) return '';
    const name = ({ path, title }: Chapter) =>
      /^\/\d{4}\/\d+\/$/.test(path) ? title.replace(/^\d{4}, paragraph (\d+): /, '$1. ') : title;
    const below =
      rest.length > 0
        ? `<ol>${rest.map((one) => `<li>${link(one.file, name(one))}</li>`).join('\n')}</ol>`
        : '';
    return `<li>${link(first.file, first.title)}${below}</li>`;
  });
  const byTopic = [...topics].map(([path, units]) => {
    const topic = chapters.find((one) => one.path === path);
    return `<li>${link(`text/${chapterName(path)}`, topic?.title ?? path)}<ol>${units.map(([href, name]) => `<li>${link(href, name)}</li>`).join('')}</ol></li>`;
  });
  return writeDocument(
    'Contents',
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>Contents</h1><ol>${entries.join('\n')}</ol></nav>
<nav epub:type="index" role="doc-index" id="by-topic"><h2>Paragraphs by topic</h2><ol>${byTopic.join('\n')}</ol></nav>`,
    '',
  );
}

/** The declarations whose paragraphs are in it: `the Political Declarations of 2017 and 2025`. */
function nameTexts({ pages }: CopiedSite): string {
  const ids = new Set(
    [...pages.keys()].flatMap((path) => {
      const place = path.slice(1, -1);
      return isLocator(place) ? parseLocator(place).declaration : [];
    }),
  );
  return `the Political Declaration${ids.size === 1 ? '' : 's'} of ${joinNames([...ids].sort().map(nameDeclaration))}`;
}

/** The units that the page of each topic lists, as addresses in the e-book with their names. */
function listTopicUnits(site: CopiedSite): Map<string, (readonly [string, string])[]> {
  const topics = [...site.pages.values()].filter(({ path }) => /^\/topics\/[^/]+\/$/.test(path));
  return new Map(
    topics.map(({ path, main }) => {
      const lists = findElements(main, (element) => hasClass(element, 'entries'));
      const links = lists.flatMap((list) => findElements(list, ({ tagName }) => tagName === 'a'));
      const units = new Map<string, string>();
      for (const link of links) {
        const target = resolveLink(site, path, readAttribute(link, 'href') ?? '');
        if (target.kind !== 'page') continue;
        const paragraph = target.path.slice(1, -1);
        if (!isLocator(paragraph)) continue;
        const point = `${paragraph}/${target.id?.replaceAll('-', '/')}`;
        const isPoint = target.id !== null && isLocator(point);
        units.set(
          `text/${chapterName(target.path)}${isPoint ? `#${target.id}` : ''}`,
          labelUnit(isPoint ? point : paragraph),
        );
      }
      return [path, [...units]] as const;
    }),
  );
}
