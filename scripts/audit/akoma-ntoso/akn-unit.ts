import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { foldWhiteSpace } from '../../../src/model/text/digest.ts';

/** A note inside a unit: its number, how many characters of the unit's text stand before it, and its own text. */
export interface AknNote {
  readonly number: number;
  readonly offset: number;
  readonly text: string;
  readonly refs: readonly AknRef[];
}

export interface AknRef {
  readonly words: string;
  readonly href: string;
}

/** A numbered paragraph or subparagraph as it is read back from Akoma Ntoso. */
export interface AknUnit {
  readonly locator: string;
  readonly text: string;
  readonly notes: readonly AknNote[];
  readonly refs: readonly AknRef[];
}

/**
 * Parses XML strictly.
 * @throws Error if it is not well-formed
 */
export function parseXml(xml: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
}

const units = ['paragraph', 'subparagraph', 'point', 'indent', 'recital', 'item'];
const form =
  /^(?:att_(\d+)__)?(?:(recs_1__rec_)|para_)(\d+)(?:_([a-z]+))?((?:__(?:subpara|point|indent|item)_[a-z]+|__list_1)*)$/;

/**
 * Every unit of a declaration.
 * @param declaration its id: it is not in the file, only its symbol is
 * @param annexed whether the declaration is the first annex, so that what stands in the main body is the resolution's own
 */
export function readAknUnits(
  document: Document,
  { id, annex }: { readonly id: string; readonly annex: boolean },
): AknUnit[] {
  return listElements(document, ...units).flatMap((element) => {
    const place = form.exec((element.getAttribute('eId') ?? '').replaceAll('__list_1', ''));
    if (!place) return [];
    const [, attached, preambular, number, bis, points = ''] = place;
    const section =
      attached === undefined
        ? annex
          ? 'resolution/'
          : ''
        : annex && attached === '1'
          ? ''
          : `annex-${attached}/`;
    const letters = [...points.matchAll(/_([a-z]+)(?=__|$)/g)].map(([, letter]) => letter);
    const notes: AknNote[] = [];
    const blocks = listBlocks(element);
    let text = '';
    for (const block of blocks) {
      const before = text === '' ? '' : `${text}\n`;
      text =
        before +
        readWords(block, (note, own) =>
          notes.push({
            number: Number(note.getAttribute('marker')),
            offset: `${before}${own}`.length,
            text: foldWhiteSpace(note.textContent ?? ''),
            refs: listRefs(note, true),
          }),
        );
    }
    return [
      {
        locator: [
          `${id}/${section}${preambular ? 'pp-' : ''}${number}${bis ? `-${bis}` : ''}`,
          ...letters,
        ].join('/'),
        text,
        notes,
        refs: blocks.flatMap((block) => listRefs(block, false)),
      },
    ];
  });
}

/** The blocks of words that are a unit's own: directly under it, or under what wraps them. */
function listBlocks(element: Element): Element[] {
  return childrenOf(element).flatMap((child) =>
    child.localName === 'p'
      ? [child]
      : ['content', 'intro', 'wrapUp'].includes(child.localName ?? '')
        ? childrenOf(child).filter(({ localName }) => localName === 'p')
        : [],
  );
}

/** Elements with one of the names, in the order of the document. */
export function listElements(parent: Document | Element, ...names: string[]): Element[] {
  const own: Element[] =
    'documentElement' in parent
      ? parent.documentElement
        ? [parent.documentElement]
        : []
      : childrenOf(parent);
  return own.flatMap((child) => [
    ...(names.includes(child.localName ?? '') ? [child] : []),
    ...listElements(child, ...names),
  ]);
}

function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** Text below, without the notes, which are handed on with the text that stands before them. */
function readWords(
  node: Node,
  onNote: (note: Element, before: string) => void,
  before = '',
): string {
  let text = '';
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1)
      if ((child as Element).localName === 'authorialNote') onNote(child as Element, before + text);
      else text += readWords(child, onNote, before + text);
  }
  return text;
}

function listRefs(element: Element, inNotes: boolean): AknRef[] {
  return listElements(element, 'ref')
    .filter((ref) => inNotes || !hasAncestor(ref, 'authorialNote', element))
    .map((ref) => ({
      words: foldWhiteSpace(ref.textContent ?? ''),
      href: ref.getAttribute('href') ?? '',
    }));
}

function hasAncestor(element: Element, name: string, within: Element): boolean {
  for (let node = element.parentNode; node && node !== within; node = node.parentNode)
    if ((node as Element).localName === name) return true;
  return false;
}
