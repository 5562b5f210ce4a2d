import { findOtherWording, findSentenceRest } from '../../model/quotation/quotation-context.ts';
import type { QuotationPiece, QuotedPlace } from '../../model/quotation/quotation-verdict.ts';
import { unitPath } from '../../model/site/route.ts';
import { labelUnit } from '../../model/text/label.ts';
import { element } from '../page/element.ts';
import type { WordsAtHand } from './words-at-hand.ts';

/** The official words with what the quotation leaves out and puts in, inside their sentence. */
export function createPassage(place: QuotedPlace, { official }: WordsAtHand): HTMLElement {
  const { before, after } = findSentenceRest(official, place);
  const last = place.pieces.length - 1;
  // The sign behind the last word is the first of the rest.
  const end = (piece: QuotationPiece) => ({
    ...piece,
    text: piece.text.replace(/[^\p{L}\p{N}]+$/u, ''),
  });
  const words = place.pieces.map((piece, at) => markPiece(at === last ? end(piece) : piece));
  return element('p', { className: 'official diff' }, before, element('mark', {}, ...words), after);
}

function markPiece({ kind, text }: QuotationPiece): HTMLElement | string {
  if (kind === 'kept') return text;
  if (kind === 'moved') return element('span', { className: 'moved' }, text);
  return element(kind === 'added' ? 'ins' : 'del', { className: kind }, text);
}

/** The official words alone, to be copied in the place of what was altered. */
export function createOfficialWords({ pieces }: QuotedPlace): HTMLElement[] {
  const isAltered = pieces.some(({ kind }) => kind === 'added' || kind === 'missing');
  if (!isAltered || pieces.some(({ kind }) => kind === 'moved')) return [];
  const words = pieces.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
  const official = element(
    'span',
    { className: 'official' },
    `“${words.join('').replace(/[\s,;:]+$/, '')}”`,
  );
  return [element('p', {}, 'The official words: ', official)];
}

/** What an earlier or later text says in other words; nothing if it says nothing like it, or the same. */
export function createOtherWording(
  place: QuotedPlace,
  places: readonly QuotedPlace[],
  { official, href }: WordsAtHand,
): HTMLElement[] {
  const other = findOtherWording(official, place, places);
  if (!other) return [];
  const link = element('a', { href: href(unitPath(other.unit)) }, labelUnit(other.unit));
  const words = other.pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return [
    element('p', { className: 'hint' }, 'Other words in ', link, ':'),
    element('p', { className: 'official' }, ...words),
  ];
}
