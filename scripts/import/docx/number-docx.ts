import type { Document, Element } from '@xmldom/xmldom';
import { ImportError, quoteStart } from '../line/import-error.ts';
import type { DocxStyles } from './docx-styles.ts';
import { addFirst, findChild, listElements, parsePart, readValue, readWords } from './docx-tree.ts';

/** How one level of a list of Word counts. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** Whether it begins again after each item of a higher level. */
  readonly restarts: boolean;
}

interface List {
  /** Lists of the same kind count on, one after the other. */
  readonly kind: string;
  readonly levels: readonly Level[];
  /** Levels at which this list begins anew, by its own word. */
  readonly anew: ReadonlyMap<number, number>;
}

/**
 * Writes out the numbers that Word counts itself, at the beginning of each numbered paragraph.
 * They are printed and so belong to the document, but no text of the file holds them.
 * @param numbering `word/numbering.xml`, or an empty text
 * @throws ImportError for a list that counts in a way that no text of the General Assembly does
 */
export function numberDocx(
  file: string,
  document: Document,
  numbering: string,
  styles: DocxStyles,
): void {
  const lists = numbering === '' ? new Map<string, List>() : readLists(numbering);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  listElements(document, 'w:p').forEach((paragraph, at) => {
    const { list: id = '', level: depth = 0 } = styles.listOf(paragraph) ?? {};
    const form = findChild(paragraph, 'w:pPr');
    const own = findChild(form, 'w:numPr');
    if (own) form?.removeChild(own);
    const list = lists.get(id);
    const level = list?.levels[depth];
    if (!list || !level || readWords(paragraph).trim() === '') return;
    const count = counts.get(list.kind) ?? [];
    counts.set(list.kind, count);
    const start = list.anew.get(depth);
    if (start !== undefined && !begun.has(`${id} ${depth}`)) count[depth] = start - 1;
    begun.add(`${id} ${depth}`);
    for (let deeper = depth + 1; deeper < count.length; deeper++)
      if (list.levels[deeper]?.restarts) count[deeper] = undefined;
    // A level that no item has been at yet counts none.
    for (let higher = 0; higher < depth; higher++)
      count[higher] ??= (list.levels[higher]?.start ?? 1) - 1;
    count[depth] = (count[depth] ?? level.start - 1) + 1;
    const label = level.text.replace(/%(\d)/g, (_, which: string) => {
      const shown = list.levels[Number(which) - 1];
      const written = writeCount(shown?.format ?? 'decimal', count[Number(which) - 1] ?? 1);
      if (written !== undefined) return written;
      throw new ImportError(
        file,
        at + 1,
        `a list counted as “${shown?.format}” before ${quoteStart(readWords(paragraph))}`,
        'numbers, letters or roman numbers',
      );
    });
    const written = level.format === 'bullet' ? '–' : level.format === 'none' ? '' : label;
    if (written !== '') writeLabel(paragraph, `${written} `);
  });
}

/** Puts the number before the first run. */
function writeLabel(paragraph: Element, label: string): void {
  const form = findChild(paragraph, 'w:pPr') ?? addFirst(paragraph, 'w:pPr');
  const run = (paragraph.ownerDocument as Document).createElement('w:r');
  const text = (paragraph.ownerDocument as Document).createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.textContent = label;
  run.appendChild(text);
  paragraph.insertBefore(run, form.nextSibling);
}

function readLists(numbering: string): Map<string, List> {
  const part = parsePart(numbering);
  const kinds = new Map(
    listElements(part, 'w:abstractNum').map((kind) => [
      kind.getAttribute('w:abstractNumId') ?? '',
      readLevels(kind),
    ]),
  );
  return new Map(
    listElements(part, 'w:num').map((list) => {
      const kind = readValue(list, 'w:abstractNumId') ?? '';
      const levels = new Map(kinds.get(kind));
      const anew = new Map<number, number>();
      for (const override of listElements(list, 'w:lvlOverride')) {
        const depth = Number(override.getAttribute('w:ilvl'));
        const start = readValue(override, 'w:startOverride');
        if (start !== undefined) anew.set(depth, Number(start));
        for (const [at, level] of readLevels(override)) levels.set(at, level);
      }
      const deepest = Math.max(-1, ...levels.keys());
      const all = Array.from({ length: deepest + 1 }, (_, at) => levels.get(at) ?? plain);
      return [list.getAttribute('w:numId') ?? '', { kind, levels: all, anew }];
    }),
  );
}

const plain: Level = { format: 'none', text: '', start: 1, restarts: true };

function readLevels(parent: Element): Map<number, Level> {
  return new Map(
    listElements(parent, 'w:lvl').map((level) => [
      Number(level.getAttribute('w:ilvl')),
      {
        format: readValue(level, 'w:numFmt') ?? 'decimal',
        text: readValue(level, 'w:lvlText') ?? '',
        start: Number(readValue(level, 'w:start') ?? 1),
        restarts: readValue(level, 'w:lvlRestart') !== '0',
      },
    ]),
  );
}

/** A number as a level prints it; undefined if it does not count so. */
function writeCount(format: string, count: number): string | undefined {
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
  const roman = `${'c'.repeat(Math.floor(count / 100))}${tens[Math.floor(count / 10) % 10]}${ones[count % 10]}`;
  const forms: Record<string, string> = {
    decimal: String(count),
    lowerLetter: letter,
    upperLetter: letter.toUpperCase(),
    lowerRoman: roman,
    upperRoman: roman.toUpperCase(),
    bullet: '–',
    none: '',
  };
  return forms[format];
}
