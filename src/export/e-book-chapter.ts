import { cleanPage, dropLink, dropRepeated } from './clean-page.ts';
import type { CopiedPage, CopiedSite } from './copied-site.ts';
import { findElements, hasClass, isElement, parsePiece, readAttribute, replaceNode, setAttribute, type PageElement } from './page-tree.ts';
import { resolveLink } from './resolve-link.ts';
import { writeXhtml } from './write-markup.ts';

/** One document of the e-book. */
export interface Chapter {
  readonly path: string;
  readonly title: string;
  /** `text/2025-12.xhtml` */
  readonly file: string;
  readonly content: string;
  readonly hasSvg: boolean;
}

/** `2025-12.xhtml` for `/2025/12/`. */
export function chapterName(path: string): string {
  return `${path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'start'}.xhtml`;
}

/** A page as a document of the e-book: links to other documents, footnotes as readers of e-books open them. */
export function writeChapter(site: CopiedSite, page: CopiedPage): Chapter {
  const { main, path } = page;
  const ids = new Map([...site.pages].map(([other, { body }]) => [other, body] as const));
  for (const element of findElements(main, (one) => hasClass(one, 'turn') || readAttribute(one, 'data-search-box') !== null)) replaceNode(element);
  cleanPage(main, new Set());
  dropRepeated(main, /^\/\d{4}\/\d+\/$/.test(path));
  for (const link of findElements(main, ({ tagName }) => tagName === 'a')) {
    const href = readAttribute(link, 'href');
    if (href === null) continue;
    const target = resolveLink(site, path, href);
    if (target.kind === 'absent') dropLink(link);
    else if (target.kind === 'elsewhere') setAttribute(link, 'href', target.address);
    else {
      const known = target.id !== null && hasId(ids.get(target.path), target.id);
      setAttribute(link, 'href', `${target.path === path && known ? '' : chapterName(target.path)}${known ? `#${target.id}` : ''}`);
    }
  }
  for (const drawing of findElements(main, ({ tagName }) => tagName === 'svg')) setPicture(drawing);
  markFootnotes(main);
  const title = page.title || 'Every Paragraph';
  return {
    path,
    title,
    file: `text/${chapterName(path)}`,
    hasSvg: findElements(main, ({ tagName }) => tagName === 'svg').length > 0,
    content: writeDocument(title, writeXhtml(main.childNodes)),
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

const known = new WeakMap<PageElement, ReadonlySet<string>>();

function hasId(body: PageElement | undefined, id: string): boolean {
  if (!body) return false;
  const ids = known.get(body) ?? new Set(findElements(body, () => true).flatMap((element) => readAttribute(element, 'id') ?? []));
  known.set(body, ids);
  return ids.has(id);
}

/** A picture is one picture for e-book readers: what it links to is linked in the table under it. */
function setPicture(drawing: PageElement): void {
  setAttribute(drawing, 'role', 'img');
  for (const link of findElements(drawing, ({ tagName }) => tagName === 'a')) replaceNode(link, ...link.childNodes);
}

/** Marks of notes and notes get the meaning that e-book readers know; each note is an aside that starts with its number. */
function markFootnotes(main: PageElement): void {
  for (const mark of findElements(main, (element) => readAttribute(element, 'role') === 'doc-noteref')) setAttribute(mark, 'epub:type', 'noteref');
  for (const section of findElements(main, (element) => readAttribute(element, 'role') === 'doc-endnotes')) {
    setAttribute(section, 'role', null);
    setAttribute(section, 'epub:type', 'footnotes');
    for (const list of findElements(section, ({ tagName }) => tagName === 'ol')) {
      const notes = list.childNodes.filter(isElement).map((note) => {
        const [aside] = parsePiece('<aside><p></p></aside>') as PageElement[];
        const [words] = aside?.childNodes as PageElement[];
        if (!aside || !words) throw new Error('A footnote could not be made.');
        for (const [name, value] of [['epub:type', 'footnote'], ['role', 'doc-footnote'], ['id', readAttribute(note, 'id')]] as const) setAttribute(aside, name, value);
        const [back] = findElements(note, (element) => readAttribute(element, 'role') === 'doc-backlink');
        if (back) replaceNode(back);
        const number = `${readAttribute(note, 'value')}`;
        const [link] = parsePiece(`<a role="doc-backlink" href="${back ? readAttribute(back, 'href') : ''}" aria-label="Back to the mark of footnote ${number}">${number}</a>`);
        const [blank] = parsePiece('<i>. </i>').flatMap((one) => (isElement(one) ? one.childNodes : []));
        words.childNodes = [...(link && blank ? [link, blank] : []), ...note.childNodes];
        return aside;
      });
      replaceNode(list, ...notes);
    }
  }
}
