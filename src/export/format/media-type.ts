/** The media type of files by the ending of their name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  'akn.xml': 'application/akn+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  xsd: 'application/xml; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
  pack: 'application/octet-stream',
  // Parts of the index of the search, compressed in themselves.
  wasm: 'application/wasm',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
};
/**
 * The media type of a file of the site, by the ending of its name.
 * @throws Error for an ending that no host would serve rightly without being told
 */
export function mediaType(path: string): string {
  const [, long = '', ending = ''] = /\.((?:[^./]+\.)*([^./]+))$/.exec(path) ?? [];
  const type = mediaTypes[long] ?? mediaTypes[ending];
  if (type === undefined)
    throw new Error(
      `${path} has no known media type: add “${ending}” to src/export/format/media-type.ts.`,
    );
  return type;
}
