interface ImportMetaEnv {
  /** SHA-256 of everything the site is built from, in hex. */
  readonly EDITION: string;
  /** True if the build has no public address. */
  readonly IS_PREVIEW: boolean;
  /** Full address of the neutral page that takes the place of a page that is left. */
  readonly EXIT_ADDRESS: string;
  /** Where reports of errors go; null if none is configured. */
  readonly REPORT_DESTINATION: string | null;
}

/** Pagefind’s JS API, as its Node API writes it: see `src/integrations/search/pagefind-module.ts`. */
declare module 'virtual:pagefind' {
  export const createInstance: import('./client/search/pagefind-engine.ts').CreateInstance;
}
