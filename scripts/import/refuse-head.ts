import { adoption } from '../../src/schema/part/adoption.ts';
import { ImportError, quoteEnd, quoteStart } from './line/import-error.ts';
import type { Masthead } from './source/masthead.ts';
import type { SourceBlock, SourceDocument } from './source/source-document.ts';
import { refuseShape } from './structure/refused-shape.ts';

const told = '--symbol A/RES/83/7 --adopted 2028-11-20 --title "…" behind the file';

const parts = [
  ['symbol', 'symbol', 'that of a resolution of the General Assembly, such as A/RES/83/7'],
  ['title', 'title', 'one line'],
  ['adopted', 'day of adoption', 'a day such as 2028-11-20'],
] as const;

/**
 * Refuses a document whose head does not say what it is.
 * @throws ImportError that says why: a shape that is out of reach, a title that breaks off, no head at all
 */
export function refuseHead(file: string, { blocks }: SourceDocument, masthead: Masthead): void {
  const { symbol, title, adopted, cutTitle } = masthead;
  if (symbol && title && adopted) {
    for (const [name, what, expected] of parts)
      if (!adoption[name].safeParse(masthead[name]).success)
        throw new ImportError(file, 1, `the ${what} ${quoteStart(masthead[name] ?? '')}`, expected);
    return;
  }
  const lineOf = (block: SourceBlock | undefined) =>
    Number(/^line (\d+)$/.exec(block?.place ?? '')?.[1] ?? 1);
  // A draft, a text in articles or one of another organ has no such head: then say that.
  for (const block of blocks) refuseShape(file, lineOf(block), block.text);
  if (!symbol && !title && !adopted)
    throw new ImportError(
      file,
      1,
      `no head of a resolution (the document begins ${quoteStart(blocks[0]?.text ?? '')})`,
      `a masthead with symbol, title and day of adoption; or ${told}`,
    );
  if (cutTitle !== undefined && !title)
    throw new ImportError(
      file,
      lineOf(blocks.find(({ text }) => text.includes(cutTitle))),
      `a title that breaks off, ${quoteEnd(cutTitle)}`,
      'the whole title, in the file or as --title "…" behind it',
    );
  const missing = [!symbol && 'symbol', !title && 'title', !adopted && 'day of adoption'];
  throw new ImportError(
    file,
    1,
    `no ${missing.filter(Boolean).join(', no ')} in the head of the document`,
    `a masthead that says it, or ${told}`,
  );
}
