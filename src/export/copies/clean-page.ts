import {
  findElements,
  hasClass,
  isElement,
  readAttribute,
  readText,
  replaceNode,
  setAttribute,
  type PageElement,
} from './page-tree.ts';

/** What works only with the scripts of the site. */
const live = new Set(['script', 'template', 'button', 'style', 'select', 'output', 'textarea']);

/**
 * Takes from a page what a copy cannot use: scripts, what only scripts show, attributes for scripts.
 * What stands in `noscript` comes out of it: it says what a reader without script can do.
 * @param kept names of data attributes that styles need
 */
export function cleanPage(root: PageElement, kept: ReadonlySet<string>): void {
  for (const element of findElements(
    root,
    ({ tagName, attrs }) => live.has(tagName) || attrs.some(({ name }) => name === 'hidden'),
  ))
    replaceNode(element);
  for (const element of findElements(root, ({ tagName }) => tagName === 'noscript'))
    replaceNode(element, ...element.childNodes);
  for (const element of [root, ...findElements(root, () => true)])
    element.attrs = element.attrs.filter(
      ({ name }) => !/^data-/.test(name) || name === 'data-locator' || kept.has(name),
    );
}

/**
 * Takes from a page what it says twice or another page of the copy says: a difference a second time side by side, a citation
 * in further styles, a drawing for wide windows, the neighbours of a paragraph under each of its topics, the summary of a
 * paragraph on the pages of its topics.
 */
export function dropRepeated(root: PageElement, path: string): void {
  const isParagraph = /^\/\d{4}\/\d+\/$/.test(path);
  for (const list of /^\/topics\/./.test(path)
    ? findElements(root, (element) => hasClass(element, 'entries'))
    : [])
    for (const summary of findElements(list, ({ tagName }) => tagName === 'p'))
      replaceNode(summary);
  for (const details of findElements(root, ({ tagName }) => tagName === 'details'))
    if (
      findElements(details, (element) => hasClass(element, 'sides') || hasClass(element, 'form'))
        .length > 0
    )
      replaceNode(details);
  for (const drawing of findElements(
    root,
    (element) => element.tagName === 'svg' && hasClass(element, 'narrow'),
  ))
    for (const other of [...(drawing.parentNode?.childNodes ?? [])])
      if (isElement(other) && other.tagName === 'svg' && hasClass(other, 'wide'))
        replaceNode(other);
  for (const list of isParagraph
    ? findElements(root, (element) => element.tagName === 'dl' && hasClass(element, 'groups'))
    : []) {
    const entries = list.childNodes.filter(isElement);
    const names = entries.filter(({ tagName }) => tagName === 'dt');
    const isNumbers = (entry: PageElement) =>
      findElements(entry, ({ tagName }) => tagName === 'a').every((link) =>
        /^\d+( \([a-z]\))?$/.test(readText(link)),
      );
    if (
      names.length * 2 !== entries.length ||
      !entries.every((entry) => names.includes(entry) || isNumbers(entry))
    )
      continue;
    rename(list, 'ul');
    setAttribute(list, 'class', 'plain-list');
    list.childNodes = names;
    for (const name of names) rename(name, 'li');
  }
}

function rename(element: PageElement, name: string): void {
  element.tagName = element.nodeName = name;
}

/** Takes a link away and leaves its words; what only leads there goes too: an entry of a list, a link among others. */
export function dropLink(link: PageElement): void {
  const parent = link.parentNode;
  const around = parent && isElement(parent) ? parent.tagName : '';
  if (around === 'nav' || around === 'header') replaceNode(link);
  else if (around === 'li' && parent && isElement(parent) && readText(parent) === readText(link))
    replaceNode(parent);
  else replaceNode(link, ...link.childNodes);
}

const references = [
  'for',
  'headers',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
];

/** Renames every id below an element and every reference to one. */
export function renameIds(root: PageElement, rename: (id: string) => string): void {
  for (const element of [root, ...findElements(root, () => true)]) {
    const id = readAttribute(element, 'id');
    if (id !== null) setAttribute(element, 'id', rename(id));
    for (const attribute of element.attrs) {
      if (references.includes(attribute.name))
        attribute.value = attribute.value.split(/\s+/).map(rename).join(' ');
      attribute.value = attribute.value.replace(
        /url\(#([^)]+)\)/g,
        (_, name: string) => `url(#${rename(name)})`,
      );
    }
  }
}
