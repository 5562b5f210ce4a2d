/** The policy of every page: what is of this site loads, nothing else does, and no text becomes script. */
const directives: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** The policy as a page carries it in a meta element, for hosts that set no headers. */
export const pagePolicy = directives.join('; ');

/** The policy as a header, which alone can forbid frames. */
export const headerPolicy = `${pagePolicy}; frame-ancestors 'none'`;

/** The worker in which Pagefind runs. A worker takes the policy of its own response: no page may compile WebAssembly, this may. */
export const searchWorker = 'pagefind-worker.js';
export const searchWorkerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'";

/** Headers of every response, beside its policy and what other sites may do with it. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()',
};

/** Endings of data and pictures, which other sites may show and read from where they are: nothing in them is secret. */
export const sharedEndings: readonly string[] = [
  'json',
  'csv',
  'txt',
  'md',
  'xlsx',
  'bib',
  'ris',
  'xml',
  'png',
  'svg',
  'epub',
];
/** `Cross-Origin-Resource-Policy` of what is shared, and of everything else. */
export const sharedResource = 'cross-origin';
export const ownResource = 'same-origin';
/** `Access-Control-Allow-Origin` of what is shared; nothing else may be read from another site. */
export const sharedReading = '*';

/** Whether other sites may show and read a file. */
export function isShared(path: string): boolean {
  return sharedEndings.some((ending) => path.endsWith(`.${ending}`));
}

/** Files whose name changes with their content: kept for good. Everything else is asked for again each time. */
export const hashedFolders: readonly string[] = ['assets/', 'offline/copy/packs/'];
export const hashedCaching = 'public, max-age=31536000, immutable';
export const otherCaching = 'no-cache';

/** File editions are meant to be saved: opened on the site, they would need a policy of their own. */
export const savedPlaces: readonly string[] = ['every-paragraph.html', 'every-paragraph/'];
export const savedHeader = 'attachment';
