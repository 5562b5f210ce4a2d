import type { NamedDocument } from './citation-part.ts';
import type { CitedPlace } from './cited-place.ts';

/** What an address names; neither of the two if it is of another site. */
export interface CitedAddress {
  readonly document: NamedDocument | null;
  readonly places: readonly CitedPlace[];
}

const id = String.raw`(?:19|20)\d\d|a-res-\d+-\d+`;
const bis = '(?:-(?:bis|ter|quater|quinquies))?';
const points = String.raw`(?:[a-z]{1,2}|[ivxl]{3,5})(?:[/-][ivxl]{1,5}(?:[/-][a-z]{1,2})?)?`;
const unit = String.raw`(?:(?:resolution|annex-\d+)/)?(?:pp-)?\d+${bis}`;

/** `…/2025`, `…/2025/12`, `…/2025/18/d.json`, `…/2025/12/cite`, `…/2025/fn-9`; zeros and slashes too many do no harm. */
const ownPath = new RegExp(
  String.raw`^(?:\S*/)?(${id})(?:/+(?:fn-(\d+)|(${unit})(?:/+(${points}))?))?(?:/cite)?(?:\.[a-z]{2,}[a-z.]*)?/*$`,
);
/** Pages of other kinds that end in a year. */
const otherFolder = new RegExp(
  String.raw`(?:^|/)(?:meetings|statements|concordance|data|offline)/(?:${id})/*$`,
);
const instrumentPath = /(?:^|\/)instruments\/([a-z0-9-]+)\/*$/;
/** `#para-18-d` on the page of a declaration; `#d`, `#history-d`, `#cite-2025-18-d` on that of a paragraph. */
const onWhole = new RegExp(
  String.raw`^(?:(resolution|annex-\d+)-)?(?:(para|pp)-)?(\d+${bis})(?:-(${points}))?$`,
);
const onPage = new RegExp(String.raw`^(?:history-|cite-[a-z0-9-]*?\d${bis}-)?(${points})$`);

const unHost = /(?:^|\/\/|\.)(?:undocs|un)\.org\//;
const symbol = /(?:^|[/=])((?:a|s|e|st|dp|cedaw|crc|ccpr|cat|hri|ctoc|unodc)\/[a-z0-9./()-]*\d)/;

/**
 * Reads a word as an address, in small letters or not: of a paragraph here, whatever site serves it, or of a document of the
 * United Nations, with what was copied along (`?utm_source=…`, `#page=5`, `%2F`).
 * @returns null if the word is no address
 */
export function parseCitedAddress(word: string): CitedAddress | null {
  const [before = '', ...after] = decode(word)
    .toLowerCase()
    .replace(/:~:text=.*$/, '')
    .split('#');
  const fragment = after
    .join('#')
    .replace(/[?&].*$/, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  const [path = ''] = before.split(/[?&]/);
  const far = /^[a-z]+:\/\/|^www\./.test(path) || unHost.test(path);
  const official = symbol.exec(
    unHost.test(path) ? before.replace(/^.*?\.org\/(?:[a-z]{2}\/)?/, '/') : '',
  );
  const resolution = far ? /[/=](a\/res\/\d+\/\d+)/.exec(before) : null;
  const named = official?.[1] ?? resolution?.[1];
  if (named) return { document: { by: 'symbol', symbol: named, certain: true }, places: [] };
  const instrument = instrumentPath.exec(path)?.[1];
  if (instrument)
    return { document: { by: 'reference', reference: `instrument/${instrument}` }, places: [] };
  const [, declaration, note, place, letters] =
    (otherFolder.test(path) ? null : ownPath.exec(path)) ?? [];
  if (!declaration) return far ? { document: null, places: [] } : null;
  const footnote = note ?? /^fn-(\d+)$/.exec(fragment)?.[1];
  const paragraph = place
    ? toPlace(place, letters ?? onPage.exec(fragment)?.[1])
    : readFragment(fragment);
  // `24/11/2025` is no address.
  if (!footnote && !paragraph && !far && !path.startsWith('/')) return null;
  return {
    document: { by: 'year', id: declaration, bracketed: false },
    places: [
      ...(footnote ? [{ kind: 'footnote' as const, number: Number(footnote), letter: null }] : []),
      ...(paragraph ? [paragraph] : []),
    ],
  };
}

function readFragment(fragment: string): CitedPlace | null {
  const [, section, kind, number, letters] = onWhole.exec(fragment) ?? [];
  if (!number || (!kind && section !== 'resolution')) return null;
  return toPlace(`${section ? `${section}/` : ''}${kind === 'pp' ? 'pp-' : ''}${number}`, letters);
}

function toPlace(text: string, letters: string | undefined): CitedPlace {
  const [, section, preamble, number, again] =
    /^(?:(resolution|annex-\d+)\/)?(pp-)?(\d+)(?:-([a-z]+))?$/.exec(text) ?? [];
  return {
    kind: 'paragraph',
    ...(section && { section }),
    ...(preamble && { preambular: true as const }),
    number: Number(number),
    ...(again && { bis: again }),
    letter: letters ? letters.replaceAll('-', '/') : null,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign.
    return text;
  }
}
