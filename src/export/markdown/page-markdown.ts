import {
  findElements,
  hasClass,
  isElement,
  readText,
  type PageElement,
  type PageNode,
} from '../copies/page-tree.ts';
import { writeInline } from './page-inline.ts';
import { writeTable } from './page-table.ts';
import { isSilent } from './silent-element.ts';

/** What a page in Markdown says of itself. */
export interface MarkdownPlace {
  /** Full address of the page. */
  readonly address: string;
  readonly edition: string;
}

/** Parts of a page that hold blocks. */
const holders = new Set(
  'article aside details div dd figure figcaption footer header main noscript section'.split(' '),
);

/**
 * A built page as Markdown: official words and the words of others as block quotations, ours as they stand, and under all of
 * it whose words they are, with the address.
 */
export function toPageMarkdown(main: PageElement, place: MarkdownPlace): string {
  const [heading] = findElements(main, ({ tagName }) => tagName === 'h1');
  const name = heading ? writeInline(splitHeading(heading).name, place.address) : '';
  return `${[
    ...writeBlocks(main.childNodes, place),
    `Words in block quotations and in quotation marks are those of the texts and persons named beside them. All others are words of Every Paragraph, not of the United Nations: “${name}”, edition ${place.edition.slice(0, 8)}, ${place.address} (CC BY 4.0)`,
  ].join('\n\n')}\n`;
}

/** Blocks of Markdown; what stands between blocks is a paragraph. */
function writeBlocks(nodes: readonly PageNode[], place: MarkdownPlace): string[] {
  const blocks: string[] = [];
  let run: PageNode[] = [];
  const end = () => {
    const text = writeInline(run, place.address);
    if (text !== '') blocks.push(text);
    run = [];
  };
  for (const node of nodes) {
    const block = isElement(node) && !isSilent(node) ? writeBlock(node, place) : null;
    if (block === null) {
      if (!isElement(node) || !isSilent(node)) run.push(node);
      continue;
    }
    end();
    blocks.push(...block);
  }
  end();
  return blocks;
}

/** The blocks that an element is; null for what stands in a line. */
function writeBlock(element: PageElement, place: MarkdownPlace): string[] | null {
  const { tagName: name, childNodes } = element;
  const inside = () => writeBlocks(childNodes, place);
  const line = () => writeInline(childNodes, place.address);
  if (name === 'blockquote' || hasClass(element, 'words'))
    return name === 'i' ? null : quote(inside());
  if (/^h[1-6]$/.test(name)) {
    const { name: own, beside } = splitHeading(element);
    const said = writeInline(beside, place.address);
    return [
      `${'#'.repeat(Number(name[1]))} ${writeInline(own, place.address)}`,
      ...(said === '' ? [] : [said]),
    ];
  }
  if (name === 'summary') return [`**${readText(element)}**`];
  if (name === 'p') return [line()].filter((text) => text !== '');
  if (name === 'ul' || name === 'ol') return writeList(element, place);
  if (name === 'dl') return writePairs(element, place);
  if (name === 'table') return writeTable(element, place.address);
  if (name === 'pre') return [`\`\`\`\n${readLines(element)}\n\`\`\``];
  return holders.has(name) ? inside() : null;
}

/** A heading, and what stands small beside it. */
function splitHeading({ childNodes }: PageElement): { name: PageNode[]; beside: PageNode[] } {
  const isSmall = (node: PageNode) => isElement(node) && node.tagName === 'small';
  return {
    name: childNodes.filter((node) => !isSmall(node)),
    beside: childNodes.filter(isSmall),
  };
}

function quote(blocks: readonly string[]): string[] {
  return blocks.length === 0
    ? []
    : [blocks.flatMap((block) => block.split('\n').map((line) => `> ${line}`)).join('\n>\n')];
}

/** A list in one piece: what an entry holds is set in under it. */
function writeList(list: PageElement, place: MarkdownPlace): string[] {
  const entries = list.childNodes.filter(isElement).map((entry, at) => {
    const mark = list.tagName === 'ol' ? `${at + 1}. ` : '- ';
    return writeBlocks(entry.childNodes, place)
      .join('\n\n')
      .split('\n')
      .map((line, first) =>
        line === '' ? '' : `${first === 0 ? mark : ' '.repeat(mark.length)}${line}`,
      )
      .join('\n');
  });
  return entries.length === 0 ? [] : [entries.filter((entry) => entry.trim() !== '').join('\n')];
}

/** Names and what belongs to them: the name stands before the first block. */
function writePairs(list: PageElement, place: MarkdownPlace): string[] {
  let name = '';
  return list.childNodes.filter(isElement).flatMap((entry) => {
    if (entry.tagName === 'dt') {
      name = `**${readText(entry)}**`;
      return [];
    }
    if (entry.tagName === 'div') return writePairs(entry, place);
    const [first = '', ...rest] = writeBlocks(entry.childNodes, place);
    const opened =
      name === '' ? [first] : /^[->|#]/.test(first) ? [name, first] : [`${name}: ${first}`];
    name = '';
    return [...opened, ...rest];
  });
}

function readLines(element: PageElement): string {
  const words = (node: PageNode): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '';
  return words(element).trim();
}
