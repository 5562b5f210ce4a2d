import { parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

/** Nodes of a parsed page: the tree of parse5 under names of our own. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Parses a page as a browser without script does: what stands in `noscript` is part of the tree. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { scriptingEnabled: false });
}

/**
 * A copy of an element that may be changed while the element stays.
 * @param isLeft what below it is not copied
 */
export function copyElement(
  element: PageElement,
  isLeft: (node: PageNode) => boolean = () => false,
): PageElement {
  const copyTree = <T extends PageNode | Parent>(node: T, parentNode: Parent | null): T => {
    const copy = { ...node, parentNode };
    if ('attrs' in copy) copy.attrs = copy.attrs.map((attribute) => ({ ...attribute }));
    if ('childNodes' in copy)
      copy.childNodes = copy.childNodes
        .filter((child) => !isLeft(child))
        .map((child) => copyTree(child, copy as Parent));
    return copy;
  };
  return copyTree(element, null);
}

export function isElement(node: PageNode | Parent): node is PageElement {
  return 'tagName' in node;
}

/** Every element below a node for which `isFound` holds, in the order of the page. */
export function findElements(
  root: Parent,
  isFound: (element: PageElement) => boolean,
): PageElement[] {
  const found: PageElement[] = [];
  const visit = ({ childNodes }: Parent) => {
    for (const node of childNodes)
      if (isElement(node)) {
        if (isFound(node)) found.push(node);
        visit(node);
      }
  };
  visit(root);
  return found;
}

/** The first of them; null if there is none. */
export function findElement(
  root: Parent,
  isFound: (element: PageElement) => boolean,
): PageElement | null {
  for (const node of root.childNodes) {
    if (!isElement(node)) continue;
    const found = isFound(node) ? node : findElement(node, isFound);
    if (found) return found;
  }
  return null;
}

export function readAttribute(element: PageElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Gives an attribute a value; null takes the attribute away. */
export function setAttribute(element: PageElement, name: string, value: string | null): void {
  const at = element.attrs.findIndex((attribute) => attribute.name === name);
  if (value === null) {
    if (at >= 0) element.attrs.splice(at, 1);
  } else if (at >= 0) element.attrs.splice(at, 1, { name, value });
  else element.attrs.push({ name, value });
}

export function hasClass(element: PageElement, name: string): boolean {
  return (readAttribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

export function addClass(element: PageElement, name: string): void {
  setAttribute(element, 'class', [readAttribute(element, 'class'), name].filter(Boolean).join(' '));
}

/** Puts other nodes in the place of a node; with none, the node goes. */
export function replaceNode(node: PageNode, ...others: PageNode[]): void {
  const parent = node.parentNode;
  if (!parent) return;
  parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...others);
  for (const other of others) other.parentNode = parent;
  node.parentNode = null;
}

/** Puts other nodes before a node. */
export function insertBefore(node: PageNode, ...others: PageNode[]): void {
  const parent = node.parentNode;
  if (!parent) return;
  parent.childNodes.splice(parent.childNodes.indexOf(node), 0, ...others);
  for (const other of others) other.parentNode = parent;
}

/** The text of a node with white space folded. */
export function readText(node: PageNode | Parent): string {
  const words = (one: PageNode | Parent): string =>
    'value' in one ? one.value : 'childNodes' in one ? one.childNodes.map(words).join('') : '';
  return words(node).replace(/\s+/g, ' ').trim();
}

/** The words below a node, a break between elements parting them. */
export function readWords(node: PageNode | Parent): string[] {
  if ('value' in node) return node.value.match(/[\p{L}\p{N}]+/gu) ?? [];
  return 'childNodes' in node ? node.childNodes.flatMap(readWords) : [];
}

/** The elements of a piece of HTML. */
export function parsePiece(html: string): PageNode[] {
  const [body] = findElements(
    parsePage(`<!doctype html><body>${html}`),
    ({ tagName }) => tagName === 'body',
  );
  return body?.childNodes ?? [];
}

/** Writes nodes as HTML that reads the same as what was parsed. */
export function writeHtml(nodes: readonly PageNode[]): string {
  return nodes.map((node) => serializeOuter(node, { scriptingEnabled: false })).join('');
}
