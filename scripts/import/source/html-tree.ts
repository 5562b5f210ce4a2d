import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

type Node = Tree.ChildNode;
type Element = Tree.Element;

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** All text under a node. */
export function textOf(node: Node | Element): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The first element of a name. */
export function findElement(node: Tree.ParentNode, name: string): Element | undefined {
  return listElements(node, name)[0];
}

/** The elements of a name, in order. */
export function listElements(node: Tree.ParentNode, name: string): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child
      ? [...(child.tagName === name ? [child] : []), ...listElements(child, name)]
      : [],
  );
}

/** Whether a page does not show an element to those who look at it. */
export function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    /\b(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b/i.test(
      attribute(element, 'style') ?? '',
    ) ||
    /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/.test(
      attribute(element, 'class') ?? '',
    )
  );
}

/** Where an element stands in its file, for people. */
export function placeOf(element: Element): string {
  return `line ${element.sourceCodeLocation?.startLine ?? 1}`;
}
