import { readSigns } from '../line/decode.ts';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A run of letters of one form on a page. */
export interface PdfRun {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}
type Glyph = { readonly unicode?: string } | number;

/** Reads the runs of every page in the order in which the file prints them. */
export async function readPdfRuns(bytes: Uint8Array): Promise<PdfRun[]> {
  const { OPS } = await getResolvedPDFJS();
  const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const runs: PdfRun[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    // The list of operators loads the fonts, whose names are asked for below.
    const { fnArray, argsArray } = await page.getOperatorList();
    const printed = fnArray.flatMap((code, at) =>
      code === OPS.showText ? [readGlyphs((argsArray[at] as [Glyph[]])[0])] : [],
    );
    const { items } = await page.getTextContent({ disableNormalization: true });
    const texts = items.filter((item) => 'str' in item) as unknown as Item[];
    const cleared = dropGuessedBlanks(
      texts.map(({ str }) => str),
      printed,
    );
    texts.forEach(({ transform, width, height, fontName }, at) => {
      const font = page.commonObjs.has(fontName)
        ? (page.commonObjs.get(fontName) as { name?: string })
        : {};
      const name = font.name ?? '';
      runs.push({
        page: number,
        text: readSigns(cleared[at] ?? ''),
        x: transform[4] ?? 0,
        y: transform[5] ?? 0,
        width,
        size: height || Math.abs(transform[3] ?? 0),
        bold: /bold|black|heavy/i.test(name),
        italic: /italic|oblique/i.test(name),
      });
    });
  }
  return runs;
}

function readGlyphs(glyphs: readonly Glyph[]): string {
  return glyphs.map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? ''))).join('');
}

/**
 * A PDF reader guesses a blank from a gap between letters, and letters that a typesetter has moved apart then fall in
 * two (“includi ng”). If the file prints real blanks, only these are kept inside a run.
 * @param texts the runs with guessed blanks
 * @param printed what the file prints, operator by operator
 */
function dropGuessedBlanks(texts: readonly string[], printed: readonly string[]): string[] {
  const stream = printed.join('');
  const letters = stream.replace(/\s+/g, '');
  if ((stream.match(/\s/g)?.length ?? 0) * 12 < letters.length) return [...texts];
  if (texts.join('').replace(/\s+/g, '') !== letters) return [...texts];
  // Places in the letters before which a blank is printed.
  const blanks = new Set<number>();
  let count = 0;
  for (const sign of stream)
    if (/\s/.test(sign)) blanks.add(count);
    else count += sign.length;
  let at = 0;
  return texts.map((text) => {
    let kept = '';
    for (const sign of text)
      if (!/\s/.test(sign)) {
        kept += sign;
        at += sign.length;
      } else if (blanks.has(at)) kept += ' ';
    return kept;
  });
}
