import type { OfficialWord } from './official-words.ts';

/** A word of the official text, of the quotation, or of both. */
export interface AlignedWord {
  readonly official: OfficialWord | null;
  /** As it was pasted. */
  readonly pasted: string | null;
}
