import { resolutionNumber } from './symbol.ts';
import type { Corpus } from './corpus.ts';
import { listExtents, type Extent } from './extent.ts';

/** A declaration as a citation can name it. */
export interface KnownDeclaration {
  readonly id: string;
  /** `A/RES/80/9` */
  readonly symbol: string;
  /** Day of adoption. */
  readonly adopted: string;
  /** `resolution 80/9, annex` */
  readonly name: string;
  readonly held: boolean;
  /** Number of its paragraphs, if it is known. */
  readonly paragraphs: number | null;
  readonly footnotes: number;
  /** Symbol of its draft, if its text gives it. */
  readonly draft: string | null;
}

/** An instrument as a citation can name it. */
export interface KnownInstrument {
  /** `instrument/a-res-48-134` */
  readonly reference: string;
  readonly symbol: string;
  /** `Palermo Protocol` */
  readonly title: string;
}

/** Everything a citation can lead to. */
export interface KnownPlaces {
  /** The latest first. */
  readonly declarations: readonly KnownDeclaration[];
  readonly instruments: readonly KnownInstrument[];
  readonly extents: readonly Extent[];
  /** Locators of all units. */
  readonly units: readonly string[];
}

/** What can be cited. */
export function listKnownPlaces(corpus: Corpus): KnownPlaces {
  const held = corpus.declarations.map(
    ({ id, symbol, adopted, annex, paragraphs, footnotes, frontMatter }): KnownDeclaration => ({
      id,
      symbol,
      adopted,
      name: nameDeclaration(symbol, annex),
      held: true,
      paragraphs: paragraphs.length,
      footnotes: footnotes.length,
      draft: /A\/\d+\/L\.\d+/.exec(frontMatter.join(' '))?.[0] ?? null,
    }),
  );
  const missing = corpus.missing.map(
    ({ id, symbol, adopted, annex, paragraphCount }): KnownDeclaration => ({
      id,
      symbol,
      adopted,
      name: nameDeclaration(symbol, annex),
      held: false,
      paragraphs: paragraphCount,
      footnotes: 0,
      draft: null,
    }),
  );
  return {
    declarations: [...held, ...missing].sort((a, b) => b.adopted.localeCompare(a.adopted, 'en')),
    instruments: Object.entries(corpus.content.instruments).flatMap(([id, { symbol, short }]) =>
      symbol === null ? [] : [{ reference: `instrument/${id}`, symbol, title: short }],
    ),
    extents: listExtents(corpus),
    units: [...corpus.units.keys()],
  };
}

function nameDeclaration(symbol: string, annex: boolean): string {
  return `resolution ${resolutionNumber(symbol)}${annex ? ', annex' : ''}`;
}
