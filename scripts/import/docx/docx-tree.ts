import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

/** Parses a part of a .docx. */
export function parsePart(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

/** Writes a part of a .docx. */
export function writePart(part: Document): string {
  return new XMLSerializer().serializeToString(part);
}

/** Every element of a name (`w:p`) under another, in order. */
export function listElements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

/** The first child of a name. */
export function findChild(parent: Element | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild; node; node = node.nextSibling)
    if (node.nodeName === name) return node as Element;
  return undefined;
}

/** The `w:val` of the first child of a name. */
export function readValue(parent: Element | undefined, name: string): string | undefined {
  return findChild(parent, name)?.getAttribute('w:val') ?? undefined;
}

/** Whether a switch such as `w:vanish` is on or off; undefined if it is not set. */
export function readSwitch(parent: Element | undefined, name: string): boolean | undefined {
  const found = findChild(parent, name);
  return found && !/^(?:0|false|off|none)$/.test(found.getAttribute('w:val') ?? '');
}

/** The words of an element as they are printed, without codes of fields and deleted words. */
export function readWords(element: Element): string {
  return listElements(element, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');
}

/** Puts an element with a `w:val` before all other children. */
export function addFirst(parent: Element, name: string, value?: string): Element {
  const made = (parent.ownerDocument as Document).createElement(name);
  if (value !== undefined) made.setAttribute('w:val', value);
  parent.insertBefore(made, parent.firstChild);
  return made;
}
