import {
  findElements,
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
 * Takes from a page what a copy cannot use: scripts, what only scripts show, attributes for scripts; and what is marked
 * `data-once`, because another place of the copy says it: a citation in further styles, a drawing for wide windows.
 * What stands in `noscript` comes out of it: it says what a reader without script can do.
 * @param kept names of data attributes that styles need
 */
export function cleanPage(root: PageElement, kept: ReadonlySet<string>): void {
  for (const element of findElements(
    root,
    ({ tagName, attrs }) =>
      live.has(tagName) || attrs.some(({ name }) => name === 'hidden' || name === 'data-once'),
  ))
    replaceNode(element);
  for (const element of findElements(root, ({ tagName }) => tagName === 'noscript'))
    replaceNode(element, ...element.childNodes);
  for (const element of [root, ...findElements(root, () => true)])
    element.attrs = element.attrs.filter(
      ({ name }) => !/^data-/.test(name) || name === 'data-locator' || kept.has(name),
    );
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
