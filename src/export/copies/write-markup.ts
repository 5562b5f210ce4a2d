import { escapeMarkup } from '../../model/wording/escape-markup.ts';
import { isElement, type PageNode } from './page-tree.ts';

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
/** Writes nodes as well-formed XHTML; SVG gets its namespace. */
export function writeXhtml(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => {
      if (node.nodeName === '#text' && 'value' in node) return escapeMarkup(node.value);
      if (!isElement(node)) return '';
      const space = node.tagName === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
      const attributes = node.attrs
        .filter(({ name }) => !name.startsWith('xmlns'))
        .map(
          ({ name, prefix, value }) =>
            ` ${prefix ? `${prefix}:` : ''}${name}="${escapeMarkup(value)}"`,
        )
        .join('');
      const open = `<${node.tagName}${space}${attributes}`;
      return empty.has(node.tagName)
        ? `${open}/>`
        : `${open}>${writeXhtml(node.childNodes)}</${node.tagName}>`;
    })
    .join('');
}
