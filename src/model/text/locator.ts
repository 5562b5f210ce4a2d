/** Where a unit stands: declaration, paragraph, and subparagraph if it is one. */
export interface Locator {
  readonly declaration: string;
  readonly number: number;
  readonly letter: string | null;
}

const form = /^(\d{4})\/([1-9]\d*)(?:\/([a-z]))?$/;

/**
 * Reads `2025/12` or `2025/18/d`.
 * @throws Error where the text is no locator
 */
export function parseLocator(text: string): Locator {
  const [, declaration, number, letter] = form.exec(text) ?? [];
  if (!declaration || !number)
    throw new Error(
      `“${text}” is no locator; write 2025/12 for a paragraph or 2025/18/d for a subparagraph.`,
    );
  return { declaration, number: Number(number), letter: letter ?? null };
}

/** Whether the text has the form of a locator; the unit need not exist. */
export function isLocator(text: string): boolean {
  return form.test(text);
}

/** `2025/18/d` from its parts. */
export function formatLocator({ declaration, number, letter }: Locator): string {
  return `${declaration}/${number}${letter === null ? '' : `/${letter}`}`;
}

/** The pinpoint as United Nations documents print it: `para. 18 (d)`. */
export function formatPinpoint({ number, letter }: Locator): string {
  return `para. ${number}${letter === null ? '' : ` (${letter})`}`;
}

/** Number and letter as law reviews print them: `18(d)`. */
export function formatTightPinpoint(locator: string): string {
  const { number, letter } = parseLocator(locator);
  return `${number}${letter === null ? '' : `(${letter})`}`;
}

/** The unit in words: `Paragraph 28, subparagraph (b)`. */
export function formatUnitName({ number, letter }: Locator): string {
  return `Paragraph ${number}${letter === null ? '' : `, subparagraph (${letter})`}`;
}
