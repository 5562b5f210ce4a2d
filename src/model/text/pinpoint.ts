import { capitalize } from '../wording/first-letter.ts';
import { formatPlace, parseLocator, type Locator } from './locator.ts';
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

/**
 * The place in the resolution: `annex, para. 18 (d)`, `annex, paras. 11–14`; empty for the whole of a declaration that is the
 * resolution itself.
 * @param through the last unit, if a range is meant
 */
export function formatPlaceInResolution(
  annexed: Annexed,
  unit: string | null,
  through?: string,
): string {
  const pinpoint = () =>
    formatPinpoint(
      parseLocator(unit ?? ''),
      through === undefined ? undefined : parseLocator(through),
    );
  return [formatAnnex(annexed, unit), unit === null ? '' : pinpoint()]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * The pinpoint as United Nations documents print it: `para. 18 (d) (ii)`, `paras. 11–14`, `para. 18 (a)–(d)`,
 * `first to third preambular paragraphs`.
 */
export function formatPinpoint(place: Locator, through?: Locator): string {
  if (place.preambular) return formatPreambular(place, through, '–');
  return `${areSeveral(place, through) ? 'paras.' : 'para.'} ${formatSpan(place, through, '–')}`;
}

/**
 * A place as law reviews print it: `¶ 18(d)(ii)`, `¶¶ 11–14`, `preamble para 3`.
 * @param sign what stands before the number: one for a paragraph, another for several
 * @param through locator of the last unit, if a range is meant
 */
export function formatTightPinpoint(
  locator: string,
  sign: { readonly one: string; readonly several: string; readonly preamble: string },
  through?: string,
): string {
  const [place, last] = [
    parseLocator(locator),
    through === undefined ? undefined : parseLocator(through),
  ];
  const span = formatSpan(place, last, '–').replaceAll(' (', '(');
  return `${place.preambular ? `${sign.preamble} ` : ''}${areSeveral(place, last) ? sign.several : sign.one} ${span}`;
}

/** The unit in words: `Paragraph 28, subparagraph (b)`, `Third preambular paragraph`, `Paragraphs 11 to 14`. */
export function formatUnitName(place: Locator, through?: Locator): string {
  const name = place.preambular
    ? formatPreambular(place, through, ' to ')
    : `paragraph${areSeveral(place, through) ? 's' : ''} ${formatSpan(place, through, ' to ')}`;
  const points = `, subparagraph${through ? 's' : ''} (`;
  const named = areSeveral(place, through) ? name : name.replace(' (', points);
  return capitalize(`${formatSection(place)}${named}`);
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

/** Whether a range runs over more than one paragraph. */
function areSeveral(place: Locator, through = place): boolean {
  return formatPlace(place) !== formatPlace(through);
}

/** `18 (d)`, `11–14`, `18 (a)–(d)`, `18 (d)–20`: of the last unit what the first does not say already. */
function formatSpan(place: Locator, through: Locator | undefined, joint: string): string {
  const first = `${formatNumber(place)}${formatPoints(place.letter)}`;
  if (!through) return first;
  if (areSeveral(place, through))
    return `${first}${joint}${formatNumber(through)}${formatPoints(through.letter)}`;
  const [own, last] = [place.letter?.split('/') ?? [], through.letter?.split('/') ?? []];
  const differs = last.findIndex((point, level) => point !== own[level]);
  return `${first}${joint}${formatPoints(last.slice(differs).join('/')).trim()}`;
}

/** `third preambular paragraph (a)`, `first to third preambular paragraphs` */
function formatPreambular(place: Locator, through: Locator | undefined, joint: string): string {
  if (through && areSeveral(place, through)) {
    const [first, last] = [place, through].map(
      ({ number, letter }) => `${formatOrdinal(number)}${formatPoints(letter)}`,
    );
    return `${first} to ${last} preambular paragraphs`;
  }
  const points = formatSpan(place, through, joint).slice(formatNumber(place).length);
  return `${formatOrdinal(place.number)} preambular paragraph${points}`;
}

function formatNumber({ number, bis }: Locator): string {
  return `${number}${bis ? ` ${bis}` : ''}`;
}
