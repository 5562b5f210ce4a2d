import { parseLocator, type Locator } from './locator.ts';
import { formatOrdinal, formatRoman } from '../wording/number-word.ts';

/** What is known of the annexes of a resolution. */
export interface Annexed {
  /** Whether the declaration is an annex of its resolution. */
  readonly annex: boolean;
  /** How many annexes the resolution has, if it has more than one. */
  readonly annexCount?: number | undefined;
}

/** The annex in which a place stands: `annex`, `annex II`; empty for the words of the resolution itself. */
export function formatAnnex({ annex, annexCount = 1 }: Annexed, unit: string | null): string {
  const section = unit === null ? undefined : parseLocator(unit).section;
  if (section === 'resolution' || (section === undefined && !annex)) return '';
  const number = Number(section?.replace('annex-', '') ?? 1);
  return annexCount > 1 ? `annex ${formatRoman(number)}` : 'annex';
}

/** The place in the resolution: `annex, para. 18 (d)`; empty for the whole of a declaration that is the resolution itself. */
export function formatPlaceInResolution(annexed: Annexed, unit: string | null): string {
  return [formatAnnex(annexed, unit), unit === null ? '' : formatPinpoint(parseLocator(unit))]
    .filter((part) => part !== '')
    .join(', ');
}

/** The pinpoint as United Nations documents print it: `para. 18 (d) (ii)`, `third preambular paragraph`. */
export function formatPinpoint(place: Locator): string {
  const points = formatPoints(place.letter);
  return place.preambular
    ? `${formatOrdinal(place.number)} preambular paragraph${points}`
    : `para. ${formatNumber(place)}${points}`;
}

/**
 * A place as law reviews print it: `¶ 18(d)(ii)`, `preamble para 3`.
 * @param signs what stands before the number of a paragraph and of a preambular paragraph
 */
export function formatTightPinpoint(
  locator: string,
  signs: { readonly paragraph: string; readonly preamble: string },
): string {
  const place = parseLocator(locator);
  const sign = place.preambular ? signs.preamble : signs.paragraph;
  return `${sign} ${formatNumber(place)}${formatPoints(place.letter).replaceAll(' ', '')}`;
}

/** The unit in words: `Paragraph 28, subparagraph (b)`, `Third preambular paragraph`. */
export function formatUnitName(place: Locator): string {
  const name = place.preambular
    ? `${formatOrdinal(place.number)} preambular paragraph`
    : `paragraph ${formatNumber(place)}`;
  const points = place.letter === null ? '' : `, subparagraph${formatPoints(place.letter)}`;
  return capitalize(`${formatSection(place)}${name}${points}`);
}

/** As short as can be read beside others of its declaration: `18 (d)`, `preamble 3`, `resolution 1`. */
export function formatShortUnit(place: Locator): string {
  return `${formatSection(place)}${place.preambular ? 'preamble ' : ''}${formatNumber(place)}${formatPoints(place.letter)}`.replace(
    'resolution, ',
    'resolution ',
  );
}

/** ` (d) (ii)`, with a blank before each; empty for a paragraph. */
export function formatPoints(letter: string | null): string {
  return letter === null
    ? ''
    : letter
        .split('/')
        .map((point) => ` (${point})`)
        .join('');
}

/** `resolution, `, `annex II, `: what stands before a place that is not in the declaration itself. */
export function formatSection({ section }: Locator): string {
  if (section === undefined) return '';
  return `${section.replace(/^annex-(\d+)$/, (_, number: string) => `annex ${formatRoman(Number(number))}`)}, `;
}

function formatNumber({ number, bis }: Locator): string {
  return `${number}${bis ? ` ${bis}` : ''}`;
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
