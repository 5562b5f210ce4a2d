/** Unicode NFC, white space folded to one space, trimmed: the form in which words are compared and digested. */
export function foldWhiteSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Digest of a text of record.
 * @param text words only: no number, no footnote marks
 * @returns SHA-256 of the folded text in UTF-8, in hex
 */
export async function digestText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(foldWhiteSpace(text));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
