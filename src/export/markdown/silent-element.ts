import { hasClass, readAttribute, type PageElement } from '../copies/page-tree.ts';

const names = new Set(
  'button form input nav output progress script select style svg template textarea'.split(' '),
);

/** Whether a part of a page has nothing to read, or says only on the screen what it is for. */
export function isSilent(element: PageElement): boolean {
  return (
    names.has(element.tagName) ||
    hasClass(element, 'tools') ||
    readAttribute(element, 'hidden') !== null
  );
}
