/** A title between single quotation marks, as OSCOLA and AGLC set it: single ones inside become double. */
export function quoteTitle(title: string): string {
  return `‘${title.replace(/‘([^‘]*?)’(?!\p{L})/gu, '“$1”')}’`;
}
