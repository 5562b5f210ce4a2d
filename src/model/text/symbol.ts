/** The languages in which official documents are published, as their addresses name them. */
export type DocumentLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** The languages other than English in which the official document is published, each by its own name. */
export const otherLanguages: Readonly<Record<Exclude<DocumentLanguage, 'en'>, string>> = {
  ar: 'العربية',
  zh: '中文',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

/** Address of an official document: `https://docs.un.org/en/A/RES/80/9`. */
export function officialAddress(symbol: string, language: DocumentLanguage = 'en'): string {
  return `https://docs.un.org/${language}/${encodeURI(symbol)}`;
}

const form = /^A\/RES\/((?:E?S-)?\d+\/\d+[A-Z]?|\d+(?: [A-Z])? \([IVXLC]+\))$/;

/**
 * The number under which a resolution is cited.
 * @param symbol `A/RES/80/9`
 * @returns `80/9`
 * @throws Error if the symbol is not one of a General Assembly resolution
 */
export function resolutionNumber(symbol: string): string {
  const number = form.exec(symbol)?.[1];
  if (!number)
    throw new Error(
      `“${symbol}” is no symbol of a General Assembly resolution such as A/RES/80/9.`,
    );
  return number;
}

/** The number in the name of a text: `a-res-64-293` → `64/293`, `a-res-217-a-iii` → `217 A (III)`; null for a year. */
export function numberOfId(id: string): string | null {
  const [, old, letter, session] = /^a-res-(\d+)(?:-([a-z]))?-([ivxlc]+)$/.exec(id) ?? [];
  if (old && session)
    return `${old}${letter ? ` ${letter.toUpperCase()}` : ''} (${session.toUpperCase()})`;
  const [, special, meeting, number] = /^a-res-(e?s-)?(\d+)-(\d+[a-z]?)$/.exec(id) ?? [];
  return meeting && number
    ? `${special?.toUpperCase() ?? ''}${meeting}/${number.toUpperCase()}`
    : null;
}

/** How readers call a declaration beside others: by its year, `2025`; any other text `resolution 64/293`. */
export function nameDeclaration(id: string): string {
  const number = numberOfId(id);
  return number === null ? id : `resolution ${number}`;
}

/** The same in a sentence: `the declaration of 2025`, `resolution 64/293`. */
export function nameInSentence(id: string): string {
  const number = numberOfId(id);
  return number === null ? `the declaration of ${id}` : `resolution ${number}`;
}
