import { isElement, type PageElement, type PageNode } from './page-tree.ts';

const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const closedByParent = new Set(['li', 'dt', 'dd', 'td', 'th', 'tr', 'tbody', 'option']);
const block = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'header',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'line',
  'title',
  'desc',
  'text',
]);

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (text: string) => escapeText(text).replaceAll('"', '&quot;');
const isBlank = (node: PageNode) =>
  node.nodeName === '#text' && 'value' in node && /^\s*$/.test(node.value);
const isBlock = (node: PageNode) => isElement(node) && block.has(node.tagName);

/**
 * Writes nodes as HTML in as few bytes as it takes: white space folded, none between blocks, end tags and quotation marks
 * left out if HTML allows it. Reads the same as what was parsed.
 */
export function writeHtml(nodes: readonly PageNode[], inBlock = true): string {
  return nodes
    .map((node, at) => {
      if (isElement(node)) return writeElement(node, nodes[at + 1]);
      if (node.nodeName !== '#text' || !('value' in node)) return '';
      const [before, after] = [nodes[at - 1], nodes[at + 1]];
      let text = node.value.replace(/[ \n\t\r\f]+/g, ' ');
      // A blank at the edge of a block is never seen.
      if (before ? isBlock(before) : inBlock) text = text.trimStart();
      if (after ? isBlock(after) : inBlock) text = text.trimEnd();
      return escapeText(text);
    })
    .join('');
}

function writeElement(element: PageElement, after: PageNode | undefined): string {
  const { tagName: name, attrs, childNodes } = element;
  const open = `<${name}${attrs.map(writeAttribute).join('')}>`;
  if (empty.has(name)) return open;
  const end = closedByParent.has(name) && isEndClear(element, after) ? '' : `</${name}>`;
  return `${open}${writeHtml(childNodes, block.has(name))}${end}`;
}

function writeAttribute({ name, prefix, value }: PageElement['attrs'][number]): string {
  // HTML knows the namespaces of what stands in it.
  if (name.startsWith('xmlns') || prefix === 'xmlns') return '';
  const key = prefix ? `${prefix}:${name}` : name;
  if (value === '') return ` ${key}`;
  return ` ${key}=${/^[\w./:#,%-]*[\w.:#,%-]$/.test(value) ? value : `"${escapeValue(value)}"`}`;
}

/** Whether the end of an element follows from what comes next. */
function isEndClear(element: PageElement, after: PageNode | undefined): boolean {
  if (after === undefined) return true;
  if (!isElement(after)) return isBlank(after);
  return closedByParent.has(after.tagName) && element.tagName !== 'tbody';
}

/** Writes nodes as well-formed XHTML; SVG gets its namespace. */
export function writeXhtml(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => {
      if (node.nodeName === '#text' && 'value' in node) return escapeText(node.value);
      if (!isElement(node)) return '';
      const space = node.tagName === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
      const attributes = node.attrs
        .filter(({ name }) => !name.startsWith('xmlns'))
        .map(
          ({ name, prefix, value }) =>
            ` ${prefix ? `${prefix}:` : ''}${name}="${escapeValue(value)}"`,
        )
        .join('');
      const open = `<${node.tagName}${space}${attributes}`;
      return empty.has(node.tagName)
        ? `${open}/>`
        : `${open}>${writeXhtml(node.childNodes)}</${node.tagName}>`;
    })
    .join('');
}
