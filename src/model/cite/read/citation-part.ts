import type { CitedPlace } from './cited-place.ts';

/** A document as a citation names it; `certain` is false for `80/9`, which need not be the number of a resolution. */
export type NamedDocument =
  | { readonly by: 'symbol'; readonly symbol: string; readonly certain: boolean }
  | { readonly by: 'year'; readonly id: string; readonly bracketed: boolean }
  | { readonly by: 'date'; readonly id: string }
  | { readonly by: 'volume'; readonly volume: string }
  | { readonly by: 'reference'; readonly reference: string };

/** How sure it is that a number is that of a place. */
export type Certainty =
  /** `para. 12`, `footnote 9`, an address. */
  | 'marked'
  /** `n 6`, `op 12`: the mark is a word of other uses, too. */
  | 'faint'
  /** `article 12`, `section 12`: the declarations have none, so their paragraph can be meant. */
  | 'other'
  /** `12`, `18 (d)`: only its neighbours tell. */
  | 'bare';

/** A piece of a written citation, in the order of the text. */
export type CitationPart = { readonly text: string } & (
  | { readonly kind: 'document'; readonly document: NamedDocument }
  | {
      readonly kind: 'places';
      readonly places: readonly CitedPlace[];
      readonly certainty: Certainty;
    }
  /** `subparagraph (b)` */
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  /** `annex II` */
  | { readonly kind: 'annex'; readonly number: number }
  /** `(n 12)`, `supra note 12`: a note of the citing text. */
  | { readonly kind: 'note' }
  /** `et seq.`, `ff.` */
  | { readonly kind: 'following' }
  /** `of`, `in`: the document comes after the place. */
  | { readonly kind: 'tie' }
  /** `;`: what comes next is another citation. */
  | { readonly kind: 'break' }
  /** `declaration`, its title: with a year it names the whole. */
  | { readonly kind: 'title' }
  /** What belongs to citations and says nothing about the place. */
  | { readonly kind: 'idle' }
  /** Signs between words. */
  | { readonly kind: 'sign' }
  | { readonly kind: 'unknown' }
);
