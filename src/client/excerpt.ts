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
    .map((piece) => ({
      text: piece.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
      match: piece.startsWith('<mark>'),
    }));
}
