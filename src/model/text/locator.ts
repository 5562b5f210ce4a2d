/** Where a unit stands: declaration, part of the document, paragraph, and subparagraph if it is one. */
export interface Locator {
  /** `2025`, or `a-res-64-293` for a text that is named by its symbol. */
  readonly declaration: string;
  /** `resolution` for the resolution's own words if the declaration is its annex, `annex-2` for another annex. */
  readonly section?: string | undefined;
  /** True for a preambular paragraph; its number is counted. */
  readonly preambular?: boolean | undefined;
  readonly number: number;
  /** `bis` in paragraph 1 bis. */
  readonly bis?: string | undefined;
  /** The letters of a subparagraph under its paragraph: `d`, `d/ii`; null for the paragraph. */
  readonly letter: string | null;
}

const id = String.raw`\d{4}|a-res-[a-z0-9]+(?:-[a-z0-9]+)*`;
const idForm = new RegExp(`^(?:${id})$`);
const form = new RegExp(
  String.raw`^(${id})\/(?:(resolution|annex-[1-9]\d*)\/)?(?:(pp-)([1-9]\d*)|([1-9]\d*)(?:-(bis|ter|quater|quinquies))?)((?:\/(?:[a-z]{1,2}|[ivxl]{3,5})(?:\/[ivxl]{1,5}(?:\/[a-z]{1,2})?)?)?)$`,
);

/**
 * Reads `2025/12`, `2025/18/d`, `2025/18/d/ii`, `2025/pp-3`, `2025/1-bis`, `2025/resolution/1`, `a-res-80-3/annex-2/5`.
 * @throws Error if the text is no locator
 */
export function parseLocator(text: string): Locator {
  const [, declaration, section, preamble, counted, printed, bis, letters] = form.exec(text) ?? [];
  const number = counted ?? printed;
  if (!declaration || !number)
    throw new Error(
      `“${text}” is no locator; write 2025/12 for a paragraph or 2025/18/d for a subparagraph.`,
    );
  return {
    declaration,
    ...(section ? { section } : {}),
    ...(preamble ? { preambular: true } : {}),
    number: Number(number),
    ...(bis ? { bis } : {}),
    letter: letters ? letters.slice(1) : null,
  };
}

/** Whether the text has the form of a locator; the unit need not exist. */
export function isLocator(text: string): boolean {
  return form.test(text);
}

/** Whether the text has the form of the name of a declaration, `2025` or `a-res-64-293`. */
export function isDeclarationId(text: string): boolean {
  return idForm.test(text);
}

/** `2025/18/d` from its parts. */
export function formatLocator(locator: Locator): string {
  return `${locator.declaration}/${formatPlace(locator)}${locator.letter === null ? '' : `/${locator.letter}`}`;
}

/** The paragraph under its declaration: `12`, `pp-3`, `1-bis`, `resolution/1`, `annex-2/5`. */
export function formatPlace({ section, preambular, number, bis }: Locator): string {
  return `${section ? `${section}/` : ''}${preambular ? 'pp-' : ''}${number}${bis ? `-${bis}` : ''}`;
}

/** The paragraph a unit belongs to: `2025/18/d` → `2025/18`. */
export function findParagraphLocator(locator: string): string {
  return formatLocator({ ...parseLocator(locator), letter: null });
}

/** The order of two units of one declaration as they are read. */
export function compareUnits(a: Locator, b: Locator): number {
  const rank = ({ section }: Locator) =>
    section === 'resolution' ? -1 : Number(section?.replace('annex-', '') ?? 0);
  return (
    rank(a) - rank(b) ||
    Number(b.preambular ?? false) - Number(a.preambular ?? false) ||
    a.number - b.number ||
    (a.bis ?? '').length - (b.bis ?? '').length ||
    compareLetters(a.letter?.split('/') ?? [], b.letter?.split('/') ?? [])
  );
}

/** `z` before `aa`; of romans the shorter may be the later: `v` after `iv`. */
function compareLetters(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((letter, index) => letter !== b[index]);
  if (at < 0) return a.length - b.length;
  const [one = '', other] = [a[at], b[at]];
  if (other === undefined) return 1;
  const value = (letter: string) =>
    at === 1 ? readRoman(letter) : letter.length * 1000 + letter.charCodeAt(0);
  return value(one) - value(other) || one.localeCompare(other, 'en');
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function readRoman(roman: string): number {
  const values = [...roman].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
