import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ImportError, quoteStart } from '../line/import-error.ts';
import { isFormula } from '../structure/closing.ts';
import { HtmlLine } from './html-line.ts';
import { attribute, findElement, isHidden, listElements, placeOf, textOf } from './html-tree.ts';
import { writeListLabel } from './list-label.ts';
import type { Remark, SourceBlock, SourceDocument } from './source-document.ts';

type Node = Tree.ChildNode;
type Element = Tree.Element;

const skipped = new Set([
  'head',
  'script',
  'style',
  'nav',
  'aside',
  'template',
  'noscript',
  'button',
  'form',
]);
const blocks = new Set(
  'address article blockquote body center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const noteId = /^_{0,2}(?:ftn|edn|fn|(?:sd)?footnote|note)[-_:]?(\d+)$/i;

/**
 * Reads a saved page: its blocks in order, superscript numbers as marks, list numbers as the page shows them.
 * @param labels whether the numbers of lists belong to the document (they are printed, though not written)
 * @throws ImportError for a table in the text, with its line
 */
export function readHtml(
  file: string,
  html: string,
  format: 'html' | 'docx' = 'html',
): SourceDocument {
  const reader = new HtmlReader(file);
  const tree = parse(html, { sourceCodeLocationInfo: true });
  const body = findElement(tree, 'body');
  if (!body) throw new ImportError(file, 1, 'a page without a body', 'an HTML page');
  reader.readBlock(findElement(body, 'main') ?? findElement(body, 'article') ?? body, {});
  reader.end();
  return {
    format,
    blocks: reader.found,
    showsBlocks: true,
    remarks: reader.remarks,
    witness: reader.witness,
  };
}

interface Context {
  /** Number of the footnote whose element this is in. */
  readonly note?: string | undefined;
  readonly label?: string | undefined;
  readonly depth?: number | undefined;
  readonly listDepth?: number | undefined;
}

class HtmlReader {
  readonly found: SourceBlock[] = [];
  readonly remarks: Remark[] = [];
  readonly witness: string[] = [];
  private line = new HtmlLine();
  private begun = false;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  readBlock(element: Element, context: Context): void {
    if (skipped.has(element.tagName) || isHidden(element)) {
      const text = textOf(element).replace(/\s+/g, ' ').trim();
      if (text !== '' && element.tagName !== 'head')
        this.remarks.push({
          place: placeOf(element),
          text: `left out as part of the page, not of the document: “${text}”`,
        });
      return;
    }
    this.end(context);
    const note = noteId.exec(attribute(element, 'id') ?? '')?.[1] ?? context.note;
    const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
    const inner: Context = { ...context, note, depth: depth ? Number(depth) : context.depth };
    if (element.tagName === 'table') this.readTable(element, inner);
    else if (element.tagName === 'ol' || element.tagName === 'ul') this.readList(element, inner);
    else this.readChildren(element, inner);
    this.end(inner);
  }

  private readChildren(element: Element, context: Context): void {
    this.line.place ||= placeOf(element);
    for (const child of element.childNodes) this.readNode(child, context);
  }

  private readNode(node: Node, context: Context): void {
    if (node.nodeName === '#text') {
      this.witness.push((node as Tree.TextNode).value);
      this.line.addText((node as Tree.TextNode).value);
      return;
    }
    if (!('tagName' in node)) return;
    if (node.tagName === 'br') return this.line.addBreak();
    if (/^(?:del|s|strike)$/.test(node.tagName) && textOf(node).trim() !== '')
      throw new ImportError(
        this.file,
        node.sourceCodeLocation?.startLine ?? 1,
        `words struck through, ${quoteStart(textOf(node))}`,
        'a document that says what its words are',
      );
    if (blocks.has(node.tagName) || skipped.has(node.tagName) || isHidden(node))
      return this.readBlock(node, context);
    const words = textOf(node).trim();
    const mark = /^[[(]?(\d{1,3})[\])]?$/.exec(words)?.[1];
    const isLink =
      node.tagName === 'a' &&
      /#_{0,2}(?:ftn|edn|fn|(?:sd)?footnote|note)/i.test(attribute(node, 'href') ?? '');
    if (mark && (node.tagName === 'sup' || isLink)) {
      this.witness.push(mark);
      return this.line.addMark(mark);
    }
    if (/^[↑↩]/u.test(words)) return;
    const style =
      node.tagName === 'em' || node.tagName === 'i'
        ? 'italic'
        : node.tagName === 'strong' || node.tagName === 'b'
          ? 'bold'
          : undefined;
    this.line.open(style);
    for (const child of node.childNodes) this.readNode(child, context);
    this.line.close(style);
  }

  /** A list shows numbers that are not written in the page; they are words of the document all the same. */
  private readList(list: Element, context: Context): void {
    const type =
      attribute(list, 'type') ?? (context.listDepth ? (context.listDepth > 1 ? 'i' : 'a') : '1');
    let count = Number(attribute(list, 'start') ?? 1);
    for (const child of list.childNodes) {
      if (!('tagName' in child)) continue;
      const words = textOf(child).trim();
      const isNote =
        context.note !== undefined ||
        noteId.test(attribute(child, 'id') ?? '') ||
        attribute(child, 'role') === 'doc-endnote';
      count = Number(attribute(child, 'value') ?? count);
      const isLabelled = /^(?:\d+\.|\([a-z]+\)|[a-z]\))\s/.test(words);
      let label: string | undefined;
      if (list.tagName === 'ol' && !isNote && !isLabelled) label = writeListLabel(type, count);
      if (list.tagName === 'ul' && !isLabelled && words !== '') label = '–';
      if (label !== undefined) this.witness.push(label);
      this.end(context);
      if (label !== undefined) this.line.addText(`${label} `);
      const id = noteId.exec(attribute(child, 'id') ?? '')?.[1];
      this.readBlockItem(child, {
        ...context,
        note: id ?? (isNote ? String(count) : undefined),
        listDepth: (context.listDepth ?? 0) + 1,
      });
      count++;
    }
  }

  /** The first block of an item goes on with its label. */
  private readBlockItem(item: Element, context: Context): void {
    let isBegun = false;
    for (const child of item.childNodes) {
      const isFirst = 'tagName' in child && child.tagName === 'p' && !isBegun;
      isBegun ||= textOf(child).trim() !== '';
      if (isFirst) {
        this.readChildren(child, context);
        this.end(context);
      } else this.readNode(child, context);
    }
    this.end(context);
  }

  private readTable(table: Element, context: Context): void {
    const rows = listElements(table, 'tr').map((row) =>
      row.childNodes.filter(
        (cell): cell is Element => 'tagName' in cell && textOf(cell).trim() !== '',
      ),
    );
    for (const row of rows) {
      const [first] = row;
      const isLabel = first !== undefined && /^(?:\d+\.|\([a-z]+\))$/.test(textOf(first).trim());
      if (this.begun && row.length > 1 && !(row.length === 2 && isLabel))
        throw new ImportError(
          this.file,
          table.sourceCodeLocation?.startLine ?? 1,
          `a table (${quoteStart(
            rows
              .map((cells) => cells.map(textOf).join(' '))
              .join(' ')
              .replace(/\s+/g, ' ')
              .trim(),
          )})`,
          'sentences: tables have no place here yet',
        );
      for (const [at, cell] of row.entries()) {
        if (!(isLabel && at === 1)) this.end(context);
        else this.line.addText(' ');
        if (isLabel) this.readInline(cell, context);
        else this.readBlock(cell, context);
      }
      this.end(context);
    }
  }

  private readInline(cell: Element, context: Context): void {
    for (const child of cell.childNodes)
      if ('tagName' in child && child.tagName === 'p') this.readChildren(child, context);
      else this.readNode(child, context);
  }

  /** Ends the open block, if there is any in it. */
  end(context: Context = {}): void {
    const { place } = this.line;
    const lines = this.line.take();
    for (const { text, bold, mark } of lines) {
      const number = mark ?? context.note;
      if (number !== undefined) {
        if (mark === undefined) this.witness.push(number);
        const last = this.found.at(-1);
        // A further paragraph of the same footnote.
        if (
          last?.kind === 'footnote' &&
          mark === undefined &&
          last.text.startsWith(`[^${number}]:`)
        ) {
          this.found[this.found.length - 1] = { ...last, text: `${last.text} ${text}` };
          this.witness.pop();
        } else this.found.push({ place, kind: 'footnote', text: `[^${number}]: ${text}` });
        continue;
      }
      this.begun ||= isFormula(text) || /^1\.\s/.test(text);
      const depth = context.depth ?? (bold && !/[.;,]$/.test(text) ? 4 : undefined);
      if (depth !== undefined)
        this.found.push({ place, kind: 'heading', text: text.replaceAll('*', ''), depth });
      else this.found.push({ place, kind: 'text', text });
    }
  }
}
