import { escapeMarkup } from '../../model/wording/escape-markup.ts';
import { joinNames } from '../../model/wording/join-names.ts';
import { digestText } from '../../model/text/digest.ts';
import { nameDeclaration, nameInSentence } from '../../model/text/symbol.ts';
import type { Chapter } from './e-book-chapter.ts';
import { workTitle, type FrontPage } from './e-book-front.ts';
import type { EBookRecord } from './e-book-record.ts';

/** The work’s own name: editions come and go, the book on a reader’s shelf stays the same. */
const workId = 'urn:uuid:4147ca5c-2a8c-5b46-b844-54aad8eb6dbe';

/** One name for the work in all its editions; a text that has a book to itself is a work of its own. */
function nameWork({ only }: EBookRecord): [id: string, title: string] {
  if (only === null) return [workId, workTitle];
  const id = workId.replace(/.{12}$/, () => digestText(only).slice(0, 12));
  return [id, `${workTitle}: ${nameInSentence(only)}`];
}

const about: readonly (readonly [string, string])[] = [
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

/** The package document: what the book is, its files, the order of reading. */
export function writePackage(
  front: readonly FrontPage[],
  chapters: readonly Chapter[],
  record: EBookRecord,
): string {
  const { edition, modified, declarations } = record;
  const [work, title] = nameWork(record);
  const id = (index: number) => `c${index + 1}`;
  const item = (name: string, file: string, more = '') =>
    `<item id="${name}" href="${file}" media-type="application/xhtml+xml"${more}/>`;
  const texts = joinNames(declarations.map((declaration) => nameDeclaration(declaration.id)));
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="work" xml:lang="en" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="work">${work}</dc:identifier>
<dc:title>${escapeMarkup(title)}</dc:title>
<dc:creator id="author">United Nations General Assembly</dc:creator>
<meta refines="#author" property="role" scheme="marc:relators">aut</meta>
<dc:contributor id="annotator">Every Paragraph</dc:contributor>
<meta refines="#annotator" property="role" scheme="marc:relators">ann</meta>
<dc:language>en</dc:language>
<dc:publisher>Every Paragraph</dc:publisher>
<dc:description>Edition ${edition.slice(0, 8)}. An unofficial reading copy of the Political Declaration${declarations.length === 1 ? '' : 's'} of ${texts}, with notes.</dc:description>
<dc:rights>The declarations are texts of the United Nations. Notes, headings and summaries: CC BY 4.0.</dc:rights>
<meta property="dcterms:modified">${modified}T00:00:00Z</meta>
<meta name="cover" content="cover-image"/>
${about.map(([property, value]) => `<meta property="${property}">${escapeMarkup(value)}</meta>`).join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>
${front.map((page) => item(page.id, page.file)).join('\n')}
${chapters.map(({ file, hasSvg }, index) => item(id(index), file, hasSvg ? ' properties="svg"' : '')).join('\n')}
</manifest>
<spine>
${front.map((page) => `<itemref idref="${page.id}"/>`).join('\n')}
${chapters.map((_, index) => `<itemref idref="${id(index)}"/>`).join('\n')}
</spine>
</package>
`;
}
