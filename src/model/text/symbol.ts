/** The languages in which official documents are published, as their addresses name them. */
export type DocumentLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** Address of an official document: `https://docs.un.org/en/A/RES/80/9`. */
export function officialAddress(symbol: string, language: DocumentLanguage = 'en'): string {
  return `https://docs.un.org/${language}/${symbol}`;
}

/**
 * The number under which a resolution is cited.
 * @param symbol `A/RES/80/9`
 * @returns `80/9`
 * @throws Error where the symbol is not one of a General Assembly resolution
 */
export function resolutionNumber(symbol: string): string {
  const number = /^A\/RES\/(\d+\/\d+)$/.exec(symbol)?.[1];
  if (!number)
    throw new Error(
      `“${symbol}” is no symbol of a General Assembly resolution such as A/RES/80/9.`,
    );
  return number;
}
