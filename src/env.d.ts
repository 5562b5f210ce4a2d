interface ImportMetaEnv {
  /** SHA-256 of everything the site is built from, in hex. */
  readonly EDITION: string;
}
