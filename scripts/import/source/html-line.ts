/** A finished line of a page. */
export interface HtmlText {
  readonly text: string;
  /** Whether all of it is bold. */
  readonly bold: boolean;
  /** The number of the mark it begins with. */
  readonly mark: string | undefined;
}

/** Collects the words of one block of a page with its marks and italics. */
export class HtmlLine {
  /** Where the block stands in the file. */
  place = '';
  private pieces: { text: string; italic: boolean; bold: boolean; mark: boolean }[] = [];
  private italic = 0;
  private bold = 0;

  addText(text: string): void {
    this.pieces.push({
      text: text.replaceAll('\u00ad', '').replace(/[\s\u00a0]+/g, ' '),
      italic: this.italic > 0,
      bold: this.bold > 0,
      mark: false,
    });
  }

  addMark(number: string): void {
    this.pieces.push({ text: number, italic: false, bold: true, mark: true });
  }

  addBreak(): void {
    this.pieces.push({ text: '\n', italic: this.italic > 0, bold: true, mark: false });
  }

  open(style: 'italic' | 'bold' | undefined): void {
    if (style) this[style]++;
  }

  close(style: 'italic' | 'bold' | undefined): void {
    if (style) this[style]--;
  }

  /** Ends the block and gives its lines: one, unless it holds several short ones, as a masthead does. */
  take(): HtmlText[] {
    const pieces = this.pieces;
    this.pieces = [];
    this.place = '';
    const rows: (typeof pieces)[] = [[]];
    const breaks = pieces
      .map(({ text }) => text)
      .join('')
      .split('\n')
      .map((row) => row.trim());
    const areShort = breaks.length > 1 && breaks.every((row) => row.length <= 90);
    for (const piece of pieces)
      if (piece.text === '\n' && areShort) rows.push([]);
      else rows.at(-1)?.push(piece.text === '\n' ? { ...piece, text: ' ' } : piece);
    return rows.map(writeRow).filter(({ text }) => text !== '');
  }
}

function writeRow(
  pieces: readonly { text: string; italic: boolean; bold: boolean; mark: boolean }[],
): HtmlText {
  const first = pieces.findIndex(({ text }) => text.trim() !== '');
  const starts = pieces[first]?.mark === true && pieces.length > first + 1;
  const words = starts ? pieces.slice(first + 1) : pieces;
  let text = '';
  let italic = false;
  for (const piece of words) {
    if (!piece.mark && piece.text.trim() !== '' && piece.italic !== italic) {
      text = italic
        ? text.replace(/(\s*)$/, '*$1') + piece.text
        : `${text}${/^\s/.test(piece.text) ? ' ' : ''}*${piece.text.trimStart()}`;
      italic = piece.italic;
    } else text += piece.mark ? `[^${piece.text}]` : piece.text;
  }
  if (italic) text = text.replace(/(\s*)$/, '*$1');
  const letters = words.filter(({ text: own, mark }) => !mark && /[\p{L}\p{N}]/u.test(own));
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    bold: letters.length > 0 && letters.every(({ bold }) => bold),
    mark: starts ? pieces[first]?.text : undefined,
  };
}
