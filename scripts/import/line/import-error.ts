/** What is wrong in a transcription or its repairs: where, what was found, what was expected. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly file: string;
  readonly line: number;

  /** @param line first line of the fault, counted from 1 */
  constructor(file: string, line: number, found: string, expected: string) {
    super(`${file}:${line}: found ${found}; expected ${expected}`);
    this.file = file;
    this.line = line;
  }
}

/** Shortens a text for a message: its first 60 characters in quotation marks. */
export function quoteStart(text: string): string {
  return text.length > 60 ? `“${text.slice(0, 60)}…”` : `“${text}”`;
}

/** Shortens a text for a message: its last 60 characters in quotation marks. */
export function quoteEnd(text: string): string {
  return text.length > 60 ? `“…${text.slice(-60)}”` : `“${text}”`;
}
