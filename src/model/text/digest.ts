import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Unicode NFC, white space folded to one space, trimmed: the form in which words are compared and digested. */
export function foldWhiteSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Digest of a text of record.
 * @param text words only: no number, no footnote marks
 * @returns SHA-256 of the folded text in UTF-8, in hex
 */
export function digestText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(foldWhiteSpace(text))));
}
