/** A text with the locator of the unit it stands in: what is compared. */
export interface Passage {
  readonly locator: string;
  readonly text: string;
}

/** A word or a sign, with the white space before it. */
export interface Token {
  readonly lead: string;
  readonly text: string;
  readonly isWord: boolean;
  /** Locator of the unit it stands in. */
  readonly unit: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Cuts passages into words and signs; `lead + text` of all of them is the passages joined by a blank.
 * Words joined by a hyphen or a stroke, such as “victim-centred” and “79/1”, are one word.
 */
export function tokenize(passages: readonly Passage[]): Token[] {
  return passages.flatMap(({ locator, text }, index) =>
    joinHyphens(cut(text, index === 0 ? '' : ' ')).map((token) => ({ ...token, unit: locator })),
  );
}

type Piece = Omit<Token, 'unit'>;

function cut(text: string, before: string): Piece[] {
  const pieces: Piece[] = [];
  let lead = before;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (/^\s+$/u.test(segment)) {
      lead += segment;
      continue;
    }
    pieces.push({ lead, text: segment, isWord: isWordLike ?? false });
    lead = '';
  }
  // White space at the end belongs to no word; a token without text keeps it.
  return lead === '' ? pieces : [...pieces, { lead, text: '', isWord: false }];
}

function joinHyphens(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const [last, next] = [joined.at(-1), pieces[at + 1]];
    const joins =
      /^[-/\u2010\u2011]$/.test(piece.text) &&
      piece.lead === '' &&
      last?.isWord &&
      next?.isWord &&
      next.lead === '';
    if (!joins) joined.push(piece);
    else {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text + next.text };
      at++;
    }
  }
  return joined;
}
