/** Something the site promises, and the command that shows whether it holds. */
export interface Bar {
  readonly name: string;
  readonly promise: string;
  /** Script of package.json and what is handed to it. */
  readonly command: readonly [script: string, ...rest: string[]];
}

/** Every bar, in the order of cost: what reads the built site comes before what builds or drives a browser. */
export const bars: readonly Bar[] = [
  {
    name: 'fidelity',
    promise: 'text of record = transcription + listed repairs, every unit in every form',
    command: ['audit', 'fidelity', 'akoma-ntoso', 'page-markdown'],
  },
  {
    name: 'weight',
    promise: 'a paragraph page ≤ 16 kB in ≤ 4 requests, readable without script',
    command: ['audit', 'weight'],
  },
  {
    name: 'words',
    promise:
      '≤ 6 of our words for one official word, folded ones counted, median of all paragraphs',
    command: ['audit', 'our-words'],
  },
  {
    name: 'copies',
    promise:
      'file edition ≤ 3 MB; installed copy ≤ 2.5 MB in ≤ 60 requests; above five declarations, each of each',
    command: ['audit', 'copies', 'offline'],
  },
  {
    name: 'privacy',
    promise: '0 requests to other origins, 0 cookies, nothing stored unless the reader asks',
    command: ['audit', 'origin', 'sealed'],
  },
  {
    name: 'links',
    promise: '0 broken internal links or fragments; no published address disappears',
    command: ['audit', 'links', 'permanence'],
  },
  { name: 'markup', promise: '0 html-validate errors', command: ['audit', 'html'] },
  {
    name: 'files',
    promise: 'every kind of file read back by a library that is not ours, nothing lost or changed',
    command: [
      'audit',
      ...['file-kinds', 'csv', 'workbook', 'data-package', 'json-schema', 'unit-files'],
      ...['linked-data', 'discovery', 'preview'],
    ],
  },
  { name: 'e-book', promise: 'epubcheck: 0 errors, 0 warnings', command: ['e-book'] },
  {
    name: 'accessibility',
    promise: 'axe 0 on every page in light, dark and forced colours, at 320 and 1280 px',
    command: ['audit', 'accessibility'],
  },
  {
    name: 'search',
    promise: 'right answer first ≥ 85 %, in the top three ≥ 95 %; ≤ 150 kB in ≤ 12 requests',
    command: ['measure:search'],
  },
  {
    name: 'engines',
    promise: 'the smoke of the browser suite in Chromium and Firefox',
    command: ['test:browser'],
  },
  {
    name: 'repeatability',
    promise: 'two clean builds in different places, time zones and locales are byte-identical',
    command: ['repeat'],
  },
  {
    name: 'build',
    promise: 'today’s content ≤ 12 s on two cores; 2,000 paragraph pages ≤ 150 s and ≤ 2 GB',
    command: ['measure:growth', '57', '2000'],
  },
  {
    name: 'speed',
    promise: 'Lighthouse (mobile) 100 on every page kind; LCP ≤ 1.0 s on text pages, else ≤ 1.5 s',
    command: ['measure:speed'],
  },
];
