/** What the e-book says of itself. */
export interface EBookRecord {
  /** SHA-256 of what the site is built from, in hex. */
  readonly edition: string;
  /** Day of the newest edition or correction: `2026-11-22`. */
  readonly modified: string;
  /** Full address of the work. */
  readonly address: string;
  /** The declaration that it holds alone; null if it holds all. */
  readonly only: string | null;
  /** The texts it holds. */
  readonly declarations: readonly {
    readonly id: string;
    readonly title: string;
    readonly symbol: string;
    readonly annex: boolean;
    readonly adopted: string;
  }[];
  /** PNG. */
  readonly cover: Uint8Array;
  readonly style: string;
}
