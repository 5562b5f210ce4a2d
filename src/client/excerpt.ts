/** A piece of an excerpt: plain or matching. */
export interface ExcerptPiece {
  readonly text: string;
  readonly match: boolean;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

/**
 * Cuts an excerpt of the search index (escaped text with `<mark>` around matches) into pieces,
 * so that it can be shown without handing markup to the browser.
 */
export function parseExcerpt(excerpt: string): ExcerptPiece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const text = decode(piece.replace(/<[^>]*>/g, ''));
      if (!piece.startsWith('<mark>')) return [{ text, match: false }];
      // The index marks a word with the punctuation around it.
      const [, before = '', word = text, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
      return [
        { text: before, match: false },
        { text: word, match: true },
        { text: after, match: false },
      ].filter(({ text: kept }) => kept !== '');
    });
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
