import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** A small reading view on a parsed page. */
export interface HtmlElement {
  readonly name: string;
  readonly attribute: (name: string) => string | null;
  readonly line: number;
  /** Elements below with one of the names, or all. */
  readonly findAll: (...names: string[]) => HtmlElement[];
  /** Text below, leaving out the elements for which `skip` holds; `between` stands between one piece and the next. */
  readonly text: (skip?: (element: HtmlElement) => boolean, between?: string) => string;
}

/** Parses a page as a browser does. */
export function parseHtml(html: string): HtmlElement {
  return view(parse(html, { sourceCodeLocationInfo: true }));
}

function view(node: Node): HtmlElement {
  const attributes = 'attrs' in node ? node.attrs : [];
  const children = (): Node[] => ('childNodes' in node ? node.childNodes : []);
  return {
    name: 'tagName' in node ? node.tagName : '',
    line: node.sourceCodeLocation?.startLine ?? 1,
    attribute: (name) => attributes.find((attribute) => attribute.name === name)?.value ?? null,
    findAll: (...names) =>
      children().flatMap((child) =>
        'tagName' in child
          ? [
              ...(names.length === 0 || names.includes(child.tagName) ? [view(child)] : []),
              ...view(child).findAll(...names),
            ]
          : [],
      ),
    text: (skip = () => false, between = '') =>
      children()
        .map((child) => {
          if (child.nodeName === '#text' && 'value' in child) return child.value;
          return 'tagName' in child && !skip(view(child)) ? view(child).text(skip, between) : '';
        })
        .join(between),
  };
}
