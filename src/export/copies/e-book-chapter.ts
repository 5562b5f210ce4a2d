import { cleanPage } from './clean-page.ts';
import type { CopiedPage } from './copied-page.ts';
import type { CopiedSite } from './copied-site.ts';
import {
  findElements,
  hasClass,
  isElement,
  parsePiece,
  readAttribute,
  replaceNode,
  setAttribute,
  type PageElement,
} from './page-tree.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { writeXhtml } from './write-markup.ts';

/** One document of the e-book. */
export interface Chapter {
  readonly path: string;
  readonly title: string;
  /** `text/2025-12.xhtml` */
  readonly file: string;
  /** In bytes: as text, all chapters together would take up twice as much. */
  readonly content: Uint8Array;
  readonly hasSvg: boolean;
}

/** `2025-12.xhtml` for `/2025/12/`. */
export function chapterName(path: string): string {
  return `${path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'start'}.xhtml`;
}

/** A page as a document of the e-book: links to other documents, footnotes as readers of e-books open them. */
export function writeChapter(site: CopiedSite, page: CopiedPage): Chapter {
  const { main, path } = page;
  for (const element of findElements(
    main,
    (one) => hasClass(one, 'turn') || readAttribute(one, 'data-search-box') !== null,
  ))
    replaceNode(element);
  cleanPage(main, new Set());
  rewriteLinks(site, page, main, (link) => {
    if (link.kind !== 'page') return link.kind === 'elsewhere' ? link.address : null;
    if (link.id === null) return chapterName(link.path);
    return `${link.path === path ? '' : chapterName(link.path)}#${link.id}`;
  });
  for (const drawing of findElements(main, ({ tagName }) => tagName === 'svg')) setPicture(drawing);
  markFootnotes(main);
  breakDigests(main);
  const title = page.title || 'Every Paragraph';
  return {
    path,
    title,
    file: `text/${chapterName(path)}`,
    hasSvg: findElements(main, ({ tagName }) => tagName === 'svg').length > 0,
    content: new TextEncoder().encode(writeDocument(title, writeXhtml(main.childNodes))),
  };
}

/** An XHTML document of the e-book around a body. */
export function writeDocument(title: string, body: string, root = '../'): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><meta charset="utf-8"/><title>${name}</title><link rel="stylesheet" type="text/css" href="${root}style.css"/></head>
<body>${body}</body>
</html>
`;
}

/** A picture is one picture for e-book readers: what it links to is linked in the table under it. */
function setPicture(drawing: PageElement): void {
  setAttribute(drawing, 'role', 'img');
  for (const link of findElements(drawing, ({ tagName }) => tagName === 'a'))
    replaceNode(link, ...link.childNodes);
}

/** Marks of notes and notes get the meaning that e-book readers know; each note is an aside that starts with its number. */
function markFootnotes(main: PageElement): void {
  for (const mark of findElements(
    main,
    (element) => readAttribute(element, 'role') === 'doc-noteref',
  ))
    setAttribute(mark, 'epub:type', 'noteref');
  for (const section of findElements(
    main,
    (element) => readAttribute(element, 'role') === 'doc-endnotes',
  )) {
    setAttribute(section, 'role', null);
    setAttribute(section, 'epub:type', 'footnotes');
    for (const list of findElements(section, ({ tagName }) => tagName === 'ol')) {
      const notes = list.childNodes.filter(isElement).map((note) => {
        const [aside] = parsePiece('<aside><p></p></aside>') as PageElement[];
        const [words] = aside?.childNodes as PageElement[];
        if (!aside || !words) throw new Error('A footnote could not be made.');
        for (const [name, value] of [
          ['epub:type', 'footnote'],
          ['role', 'doc-footnote'],
          ['id', readAttribute(note, 'id')],
        ] as const)
          setAttribute(aside, name, value);
        const [back] = findElements(
          note,
          (element) => readAttribute(element, 'role') === 'doc-backlink',
        );
        if (back) replaceNode(back);
        const number = `${readAttribute(note, 'value')}`;
        const [link] = parsePiece(
          `<a role="doc-backlink" href="${back ? readAttribute(back, 'href') : ''}" aria-label="Back to the mark of footnote ${number}">${number}</a>`,
        );
        const [blank] = parsePiece('<i>. </i>').flatMap((one) =>
          isElement(one) ? one.childNodes : [],
        );
        words.childNodes = [...(link && blank ? [link, blank] : []), ...note.childNodes];
        return aside;
      });
      replaceNode(list, ...notes);
    }
  }
}

/** A digest is longer than a line, and some readers break no word: it stands in groups of eight digits. */
function breakDigests(main: PageElement): void {
  for (const code of findElements(main, ({ tagName }) => tagName === 'code'))
    for (const node of code.childNodes)
      if ('value' in node && /^\s*[0-9a-f]{64}\s*$/.test(node.value))
        node.value = node.value.trim().replace(/.{8}(?=.)/g, '$& ');
}
