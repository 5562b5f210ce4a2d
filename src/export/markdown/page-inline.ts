import { isElement, readAttribute, type PageNode } from '../copies/page-tree.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const marks: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  del: '~~',
  ins: '**',
};

/**
 * What stands in a line, as Markdown: links by their full address, white space folded.
 * @param address of the page, from which its links lead on
 */
export function writeInline(nodes: readonly PageNode[], address: string): string {
  return nodes
    .map((node) => write(node, address))
    .join('')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

function write(node: PageNode, address: string): string {
  if (!isElement(node))
    return node.nodeName === '#text' && 'value' in node ? escapeMarkdown(node.value) : '';
  if (/^(button|select|svg|script|template|textarea|output|input)$/.test(node.tagName)) return '';
  if (readAttribute(node, 'hidden') !== null) return '';
  if (node.tagName === 'br') return ' ';
  const inside = node.childNodes.map((child) => write(child, address)).join('');
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inside) ?? [];
  if (words === '') return inside;
  const href = node.tagName === 'a' ? readAttribute(node, 'href') : null;
  if (href !== null) return `${before}[${words}](${new URL(href, address).href})${after}`;
  if (node.tagName === 'code') return `${before}\`${readCode(node.childNodes)}\`${after}`;
  const mark = marks[node.tagName] ?? '';
  return `${before}${mark}${words}${mark}${after}`;
}

function readCode(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : isElement(node) ? readCode(node.childNodes) : '',
    )
    .join('');
}
