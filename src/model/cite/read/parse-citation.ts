import { cutCitation, type CitationPart, type CitedNumber } from './citation-part.ts';
import { explainMissingUnit } from '../../text/extent.ts';
import type { KnownDeclaration, KnownPlaces } from '../../text/known-place.ts';
import { formatLocator, formatPinpoint } from '../../text/locator.ts';

/** What a written citation leads to. */
export interface Citation {
  /** References, the likeliest first: `2025/12`, `2025/fn-9`, `2025`, `instrument/a-res-48-134`. */
  readonly targets: readonly string[];
  /** What a reader has to know, above all when nothing stands at the place; null where there is nothing to say. */
  readonly message: string | null;
  /** True where no declaration is named and several have the place: one of the targets is meant. */
  readonly ambiguous?: true;
}

const longest = 400;

/**
 * Reads a place as people write it: `A/RES/80/9, annex, para. 12`, `18 (d)`, `fn 9 2025`, an address of this site.
 * @returns null where the text is not a citation
 */
export function parseCitation(text: string, known: KnownPlaces): Citation | null {
  if (text.length > longest) return null;
  const address = parseAddress(text);
  if (address)
    return citeNumbers(
      known,
      known.declarations.find(({ id }) => id === address.year) ?? null,
      address.year,
      address,
    );
  const parts = cutCitation(text.replace(/^\S*(?:undocs|docs\.un)\.org\/(?:[a-z]{2}\/)?/, ''));
  return parts && resolve(parts, known);
}

/**
 * `https://…/2025/18/#d`, `/2025/12/`, `2025/fn-9`, `/2025/#para-18-d`, a file such as `/2025/18/d.json`, and what the site
 * itself hands out: `/2025/12/#text:~:text=agents%20of%20change`.
 */
function parseAddress(text: string): (Asked & { year: string }) | null {
  const [, year = '', note, number, letter, fragment = ''] =
    /^(?:\S*\/)?((?:19|20)\d\d)(?:\/(?:fn-(\d+)|(\d+)(?:\/([a-z])|\/cite)?(?:\.[a-z.]+)?))?\/?(?:#(\S*))?$/i.exec(
      text.trim().replace(/:~:text=\S*$/, ''),
    ) ?? [];
  const [, mark] = /^fn-(\d+)$/.exec(fragment) ?? [];
  const [, whole, point] = /^para-(\d+)(?:-([a-z]))?$/.exec(fragment) ?? [];
  const [, own] = /^(?:history-|cite-\d+-\d+-)?([a-z])$/.exec(fragment) ?? [];
  const [paragraph, footnote] = [number ?? whole, note ?? mark];
  if (!paragraph && !footnote) return null;
  return {
    year,
    footnotes: footnote ? [{ number: Number(footnote), letter: null }] : [],
    paragraphs: paragraph
      ? [{ number: Number(paragraph), letter: (letter ?? own ?? point)?.toLowerCase() ?? null }]
      : [],
  };
}

interface Asked {
  readonly paragraphs: readonly CitedNumber[];
  readonly footnotes: readonly CitedNumber[];
}

function resolve(parts: readonly CitationPart[], known: KnownPlaces): Citation | null {
  const symbol = parts.find((part) => part.kind === 'symbol');
  const volume = parts.find((part) => part.kind === 'volume');
  const letter = parts.find((part) => part.kind === 'letter')?.letter;
  const years = new Set(parts.flatMap((part) => (part.kind === 'year' ? part.year : [])));
  const numbersOf = (kind: 'paragraphs' | 'footnotes' | 'numbers') =>
    parts.flatMap((part) => (part.kind === kind && 'numbers' in part ? part.numbers : []));
  const [written, bare, footnotes] = [
    numbersOf('paragraphs'),
    numbersOf('numbers'),
    numbersOf('footnotes'),
  ];
  const paragraphs = (written.length > 0 ? written : bare).map((cited) => ({
    ...cited,
    letter: cited.letter ?? letter ?? null,
  }));
  if (years.size > 1 || (written.length > 0 && bare.length > 0)) return null;
  if (volume) return citeVolume(volume.volume, known);
  const asked = { paragraphs, footnotes };
  const [year] = years;
  if (symbol) {
    const cited = citeSymbol(symbol, asked, known);
    const declaration = known.declarations.find(
      (one) => one.symbol.toLowerCase() === symbol.symbol,
    );
    if (!cited || !declaration || year === undefined || year === declaration.id) return cited;
    return {
      ...cited,
      message: [
        `${declaration.symbol} is the declaration of ${declaration.id}, not of ${year}.`,
        cited.message,
      ]
        .filter(Boolean)
        .join(' '),
    };
  }
  if (year !== undefined) {
    const declaration = known.declarations.find(({ id }) => id === year) ?? null;
    if (!declaration && paragraphs.length + footnotes.length === 0) return null;
    return citeNumbers(known, declaration, year, asked);
  }
  if (parts.some(({ kind }) => kind === 'date') || paragraphs.length + footnotes.length === 0)
    return null;
  return citeAnywhere(known, asked, written.length > 0 || footnotes.length > 0);
}

function citeVolume(volume: string, { instruments }: KnownPlaces): Citation | null {
  const found = instruments.filter(({ symbol }) =>
    new RegExp(`Treaty Series, vol\\. ${volume}\\b`).test(symbol),
  );
  return found.length > 0
    ? { targets: found.map(({ reference }) => reference), message: null }
    : null;
}

function citeSymbol(
  { symbol, explicit }: { symbol: string; explicit: boolean },
  asked: Asked,
  known: KnownPlaces,
): Citation | null {
  const plain = symbol.toLowerCase();
  const declaration = known.declarations.find((one) => one.symbol.toLowerCase() === plain);
  if (declaration) return citeNumbers(known, declaration, declaration.id, asked);
  const draft = known.declarations.find((one) => one.draft?.toLowerCase() === plain);
  if (draft)
    return {
      targets: [draft.id],
      message: `${draft.draft} is the draft of the declaration of ${draft.id}, which was adopted as ${draft.name}.`,
    };
  const instrument = known.instruments.find(
    (one) => one.symbol.toLowerCase().replace(', annex', '') === plain,
  );
  if (instrument)
    return {
      targets: [instrument.reference],
      message:
        asked.paragraphs.length > 0 ? 'The paragraphs of this document are not held here.' : null,
    };
  if (!explicit || !/^a\/.*\d/.test(plain)) return null;
  const names = known.declarations.map(({ id, symbol: own }) => `${own} (${id})`).join(', ');
  return {
    targets: [],
    message: `${symbol.toUpperCase()} is neither a declaration nor an instrument that the declarations cite. The declarations are ${names}.`,
  };
}

/** The numbers in one declaration; the declaration itself where no number is given. */
function citeNumbers(
  known: KnownPlaces,
  declaration: KnownDeclaration | null,
  year: string,
  { paragraphs, footnotes }: Asked,
): Citation {
  if (declaration && paragraphs.length + footnotes.length === 0)
    return { targets: [declaration.id], message: null };
  if (declaration && !declaration.held) {
    const count =
      declaration.paragraphs === null
        ? ''
        : ` and is reported to have ${declaration.paragraphs} paragraphs`;
    return {
      targets: [declaration.id],
      message: `The text of the declaration of ${year} is not held here. It is ${declaration.name}${count}.`,
    };
  }
  const messages = new Set<string>();
  const targets = [
    ...footnotes.flatMap(({ number }) => {
      if (declaration && number >= 1 && number <= declaration.footnotes)
        return [`${year}/fn-${number}`];
      messages.add(
        declaration
          ? `The declaration of ${year} has no footnote ${number}: its footnotes are 1 to ${declaration.footnotes}.`
          : explainMissingUnit(known.extents, year, '1'),
      );
      return [];
    }),
    ...paragraphs.flatMap(({ number, letter }) => {
      const locator = formatLocator({ declaration: year, number, letter });
      if (known.units.includes(locator)) return [locator];
      messages.add(explainMissingUnit(known.extents, year, String(number), letter ?? undefined));
      return [];
    }),
  ];
  return { targets, message: messages.size === 0 ? null : [...messages].join(' ') };
}

/** The numbers in every declaration that has them. */
function citeAnywhere(known: KnownPlaces, asked: Asked, explicit: boolean): Citation | null {
  if (!explicit && asked.paragraphs.length > 1) return null;
  const held = known.declarations.filter((declaration) => declaration.held);
  const targets = held.flatMap(
    (declaration) => citeNumbers(known, declaration, declaration.id, asked).targets,
  );
  if (targets.length > 1)
    return { targets, message: 'No declaration is named; these can be meant.', ambiguous: true };
  if (targets.length > 0) return { targets, message: null };
  if (!explicit) return null;
  const [paragraph] = asked.paragraphs;
  const [footnote] = asked.footnotes;
  const ends = held
    .map(({ id, paragraphs, footnotes }) => `${id} has 1 to ${paragraph ? paragraphs : footnotes}`)
    .join(', ');
  const place = paragraph
    ? formatPinpoint({ declaration: '', ...paragraph }).replace('para.', 'paragraph')
    : `footnote ${footnote?.number}`;
  return { targets: [], message: `No declaration has a ${place}: ${ends}.` };
}
