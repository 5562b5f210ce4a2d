import { cutWords } from '../word/cut-words.ts';
import { foldQuoted } from './read/fold-quoted.ts';
import {
  createPageMatter,
  findLines,
  type PageMatter,
  type PrintedDeclaration,
} from './read/page-matter.ts';
import type { Voice } from './voice.ts';

/** A unit with what is printed around its words. */
export interface QuotedUnit {
  readonly locator: string;
  readonly text: string;
  /** Locator of the paragraph it belongs to; its own for a paragraph. */
  readonly paragraph?: string;
  /** Footnote marks: `offset` characters of the text stand before each. */
  readonly marks?: readonly { readonly number: number; readonly offset: number }[];
}

/** A word of the official text. */
export interface OfficialWord {
  /** As it is compared: small letters, one form of apostrophe. */
  readonly folded: string;
  readonly unit: string;
  readonly paragraph: string;
  /** Place among all words, over all declarations. */
  readonly at: number;
  /** Characters of its unit's text. */
  readonly start: number;
  readonly end: number;
  /** Footnote marks between this word and the next. */
  readonly marks: readonly string[];
  /** If it opens its unit: how the unit can be numbered before it, `12`, `18 d`. */
  readonly labels: readonly string[];
}

/** A declaration as a report names it. */
export interface NamedDeclaration {
  readonly id: string;
  /** `resolution 80/9, annex` */
  readonly name: string;
  readonly held: boolean;
}

/** What a quotation can be compared with. */
export interface HeldWords {
  readonly declarations?: readonly NamedDeclaration[];
  /** In reading order, declaration by declaration. */
  readonly units: readonly QuotedUnit[];
  /** What the pages of the printed documents carry besides. */
  readonly printed?: readonly PrintedDeclaration[];
  /** Headings that this site puts over paragraphs: not official, and copied with them. */
  readonly headings?: readonly string[];
  /** Words of speakers and reports. */
  readonly voices?: readonly Voice[];
  /** Units of an earlier and a later text that say the same. */
  readonly counterparts?: readonly (readonly [earlier: string, later: string])[];
}

/** The official text as one row of words, in reading order, so that a quotation may run from unit to unit. */
export interface OfficialWords {
  readonly units: ReadonlyMap<string, string>;
  readonly words: readonly OfficialWord[];
  readonly vocabulary: ReadonlySet<string>;
  /** Places of each word. */
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly pageMatter: PageMatter;
  /** Finds the headings of this site if they have a line of their own. */
  readonly headings: PageMatter;
  readonly voices: readonly Voice[];
  readonly counterparts: readonly (readonly [earlier: string, later: string])[];
}

/** @param held what is compared with; a list of units will do */
export function listOfficialWords(held: HeldWords | readonly QuotedUnit[]): OfficialWords {
  const {
    units,
    printed = [],
    headings = [],
    voices = [],
    counterparts = [],
  }: HeldWords = 'units' in held ? held : { units: held };
  const words: OfficialWord[] = [];
  for (const { locator, text, paragraph = findParagraph(locator), marks = [] } of units) {
    const cut = cutWords(text);
    for (const [place, { text: word, start, end }] of cut.entries()) {
      const next = cut[place + 1]?.start ?? Infinity;
      words.push({
        folded: foldQuoted(word),
        unit: locator,
        paragraph,
        at: words.length,
        start,
        end,
        marks: marks
          .filter(({ offset }) => offset >= end && offset <= next)
          .map(({ number }) => String(number)),
        labels: place === 0 ? listLabels(locator) : [],
      });
    }
  }
  const index = new Map<string, number[]>();
  for (const { folded, at } of words) {
    const places = index.get(folded);
    if (places) places.push(at);
    else index.set(folded, [at]);
  }
  return {
    units: new Map(units.map(({ locator, text }) => [locator, text])),
    words,
    vocabulary: new Set(index.keys()),
    index,
    pageMatter: createPageMatter(printed),
    headings: findLines(headings),
    voices,
    counterparts,
  };
}

/** Whether two words are of one declaration. */
export function areTogether(one: OfficialWord, other: OfficialWord): boolean {
  return findDeclaration(one.unit) === findDeclaration(other.unit);
}

/** The declaration a unit belongs to: `2025/18/d` → `2025`. */
export function findDeclaration(locator: string): string {
  return locator.split('/')[0] ?? '';
}

function findParagraph(locator: string): string {
  return locator.split('/').slice(0, 2).join('/');
}

/** `12` for 2025/12; `d` and `18 d` for 2025/18/d. */
function listLabels(locator: string): string[] {
  const parts = locator
    .split('/')
    .slice(1)
    .map((part) => part.replace('-', ' '));
  const last = parts.at(-1) ?? '';
  return [...new Set([last, parts.join(' '), `para ${last}`, `paragraph ${last}`])];
}
