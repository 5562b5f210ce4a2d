import { createHash } from 'node:crypto';

/** SHA-256 in hex that ties quoted words to their source: an edit of either by hand shows. */
export function digestQuotation({ source, words }: { source: string; words: string }): string {
  return createHash('sha256').update(`${source}\n${words}`, 'utf8').digest('hex');
}
