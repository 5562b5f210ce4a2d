import type { DefinitionRecord } from '../../schema/definition.ts';
import type { DefinitionElement } from './definition-use.ts';
import { findPhrases } from '../wording/phrase.ts';

/** A piece of the anchor paragraph: words outside the elements, or an element. */
export interface DefinitionPiece {
  readonly text: string;
  readonly element: DefinitionElement | null;
}

/**
 * Cuts the paragraph that holds the definition at its elements, each marked once, at its first place.
 * @param text official words of the anchor paragraph
 * @throws Error if the words of an element do not stand in the text
 */
export function markElements(text: string, { elements }: DefinitionRecord): DefinitionPiece[] {
  const places = elements.map((element) => {
    const [place] = findPhrases(text, [element.words]);
    if (!place) throw new Error(`The definition does not contain “${element.words}”.`);
    return { element, ...place };
  });
  places.sort((a, b) => a.start - b.start);
  const pieces: DefinitionPiece[] = [];
  let at = 0;
  for (const { element, start, end } of places) {
    if (start < at) continue;
    pieces.push(
      { text: text.slice(at, start), element: null },
      { text: text.slice(start, end), element },
    );
    at = end;
  }
  return [...pieces, { text: text.slice(at), element: null }].filter((piece) => piece.text !== '');
}
