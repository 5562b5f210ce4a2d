import type { Element } from '@xmldom/xmldom';
import { findChild, listElements, parsePart, readSwitch, readValue } from './docx-tree.ts';

/** What the styles of a document say of its paragraphs and runs; a style has what the one it is based on has. */
export class DocxStyles {
  private readonly styles: ReadonlyMap<string, Element>;
  private readonly usual: string | undefined;

  /** @param xml `word/styles.xml`, or an empty text */
  constructor(xml: string) {
    const all = xml === '' ? [] : listElements(parsePart(xml), 'w:style');
    this.styles = new Map(all.map((style) => [style.getAttribute('w:styleId') ?? '', style]));
    this.usual =
      all
        .find(
          (style) =>
            style.getAttribute('w:type') === 'paragraph' &&
            /^(?:1|true|on)$/.test(style.getAttribute('w:default') ?? ''),
        )
        ?.getAttribute('w:styleId') ?? undefined;
  }

  /** The name of the style of a paragraph. */
  styleOf(paragraph: Element): string | undefined {
    return readValue(findChild(paragraph, 'w:pPr'), 'w:pStyle') ?? this.usual;
  }

  /** Whether a run is `w:b`, `w:i`, `w:vanish`: what stands at the run itself, else what its styles make of it. */
  isRun(run: Element, paragraph: Element, name: string): boolean {
    const own = findChild(run, 'w:rPr');
    const direct = readSwitch(own, name);
    if (direct !== undefined) return direct;
    const [outer, inner] = [this.styleOf(paragraph), readValue(own, 'w:rStyle')].map((style) =>
      this.isStyle(style, name),
    );
    return outer !== inner;
  }

  /** Whether a run stands above the line, as the mark of a footnote does. */
  isRaised(run: Element): boolean {
    const own = findChild(run, 'w:rPr');
    const read = (form: Element | undefined) => readValue(form, 'w:vertAlign');
    const style = readValue(own, 'w:rStyle');
    const found = read(own) ?? this.seek(style, (one) => read(findChild(one, 'w:rPr')));
    return found === 'superscript';
  }

  /** Whether the letters of a style are `w:b`, `w:i`. */
  isStyle(style: string | undefined, name: string): boolean {
    return this.seek(style, (one) => readSwitch(findChild(one, 'w:rPr'), name)) ?? false;
  }

  /** The size of the letters of a style, in half points, if it says it. */
  sizeOf(style: string): number {
    return Number(this.seek(style, (one) => readValue(findChild(one, 'w:rPr'), 'w:sz')) ?? 0);
  }

  /** List and level of a paragraph: its own, else those of its style. */
  listOf(paragraph: Element): { list: string; level: number } | undefined {
    const read = (parent: Element | undefined, name: string) =>
      readValue(findChild(findChild(parent, 'w:pPr'), 'w:numPr'), name);
    const style = this.styleOf(paragraph);
    const seek = (name: string) =>
      read(paragraph, name) ?? this.seek(style, (one) => read(one, name));
    const list = seek('w:numId');
    return list === undefined || list === '0'
      ? undefined
      : { list, level: Number(seek('w:ilvl') ?? 0) };
  }

  /** The styles of paragraphs that are bold, the largest first. */
  listBold(): string[] {
    return [...this.styles]
      .filter(
        ([name, style]) =>
          style.getAttribute('w:type') === 'paragraph' && this.isStyle(name, 'w:b'),
      )
      .map(([name]) => name)
      .sort((one, other) => this.sizeOf(other) - this.sizeOf(one));
  }

  private seek<Found>(
    style: string | undefined,
    read: (style: Element) => Found | undefined,
  ): Found | undefined {
    const seen = new Set<string>();
    for (let name = style; name !== undefined && !seen.has(name);) {
      seen.add(name);
      const one = this.styles.get(name);
      if (!one) return undefined;
      const found = read(one);
      if (found !== undefined) return found;
      name = readValue(one, 'w:basedOn');
    }
    return undefined;
  }
}
