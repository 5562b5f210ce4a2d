import { expect, test } from 'vitest';
import { formatHostHeaders } from './host-headers.ts';
import { isLeftOut } from '../offline/left-out.ts';
import { mediaType } from '../../export/format/media-type.ts';
import { readExitAddress } from '../settings/exit-address.ts';

const paths = [
  'index.html',
  '404.html',
  '2025/12/index.html',
  'assets/a.css',
  'offline/index.html',
  'offline/copy/latest.json',
  'offline/copy/packs/a.pack',
  'search/text.json',
  'pagefind-worker.js',
  'pagefind/wasm.en.pagefind.wasm',
  'every-paragraph.html',
  'every-paragraph/2025.html',
  'every-paragraph/2025.epub',
  'card.png',
  '2025/12.json',
  '2025/12.png',
  'about/index.html',
];

/** Headers a host would send, with all rules that match added up. */
function headersFor(address: string, text: string): string[] {
  return text.split('\n\n').flatMap((block) => {
    const [pattern = '', ...headers] = block.trim().split('\n');
    const [start = '', end] = pattern.split('*');
    const matches =
      end === undefined ? address === start : address.startsWith(start) && address.endsWith(end);
    return matches ? headers.map((header) => header.trim()) : [];
  });
}

test.each(['/', '/texts/'])(
  'under %s every file gets one policy, and none that lets text become script',
  (base) => {
    const text = formatHostHeaders(paths, base);
    for (const path of ['', ...paths]) {
      const policies = headersFor(base + path, text).filter((header) =>
        header.startsWith('Content-Security-Policy: '),
      );
      expect(policies.length, path).toBe(1);
      const others =
        path === 'pagefind-worker.js'
          ? policies[0]?.replace("'wasm-unsafe-eval'", '')
          : policies[0];
      expect(others, path).not.toMatch(/unsafe/);
    }
  },
);

test('hashed files are kept for good, and only those', () => {
  const text = formatHostHeaders(paths, '/');
  const kept = paths.filter((path) =>
    headersFor(`/${path}`, text).some((header) => header.includes('immutable')),
  );
  expect(kept).toEqual(['assets/a.css', 'offline/copy/packs/a.pack']);
});

test.each<[string, string, boolean]>([
  ['', 'same-origin', false],
  ['about/', 'same-origin', false],
  ['assets/a.css', 'same-origin', false],
  ['every-paragraph.html', 'same-origin', false],
  ['offline/copy/packs/a.pack', 'same-origin', false],
  ['card.png', 'cross-origin', true],
  ['2025/12.json', 'cross-origin', true],
  ['2025/12.png', 'cross-origin', true],
  // A page beside data may be loaded as that is, and not be read.
  ['2025/12/', 'cross-origin', false],
])('/%s may be loaded from %s, and read by other sites: %s', (path, resource, read) => {
  const headers = headersFor(`/texts/${path}`, formatHostHeaders(paths, '/texts/'));
  expect(headers.filter((header) => header.startsWith('Cross-Origin-Resource-Policy'))).toEqual([
    `Cross-Origin-Resource-Policy: ${resource}`,
  ]);
  expect(headers.includes('Access-Control-Allow-Origin: *')).toBe(read);
});

test('file editions are saved, not opened, whatever they hold', () => {
  const text = formatHostHeaders(paths, '/');
  const saved = paths.filter((path) =>
    headersFor(`/${path}`, text).includes('Content-Disposition: attachment'),
  );
  expect(saved).toEqual([
    'every-paragraph.html',
    'every-paragraph/2025.html',
    'every-paragraph/2025.epub',
  ]);
});

test('the number of rules does not grow with the declarations', () => {
  const files = (id: string) => [
    ...[`${id}.json`, `${id}.txt`, `${id}/1/index.html`, `${id}/1.json`],
    ...[`every-paragraph/${id}.html`, `every-paragraph/${id}.epub`],
    ...[`offline/copy/list-${id}.json`, `offline/search/${id}/pagefind-entry.json`],
  ];
  const count = (ids: readonly string[]) =>
    formatHostHeaders([...paths, ...ids.flatMap(files)], '/').split('\n\n').length;
  const many = Array.from({ length: 90 }, (_, index) => String(2005 + index));
  expect(count([...many, 'a-res-64-293'])).toBe(count(['2025']) + 1);
  const text = formatHostHeaders([...paths, ...files('a-res-64-293')], '/');
  expect(headersFor('/a-res-64-293/1.json', text)).toContain(
    'Cross-Origin-Resource-Policy: cross-origin',
  );
});

test('more rules than a host reads are an error', () => {
  expect(() =>
    formatHostHeaders(
      Array.from({ length: 120 }, (_, index) => `file-${index}.json`),
      '/',
    ),
  ).toThrow('_headers would have 133 rules');
});

test.each<[string, boolean]>([
  ['offline/index.html', false],
  ['offline/copy/latest.json', true],
  ['every-paragraph.html', true],
  ['every-paragraph.epub', true],
  ['every-paragraph/2025.html', true],
  ['2025/every.pdf', true],
  ['search/text.json', false],
  ['statistics/charts/timeline.png', true],
  ['statistics/charts/timeline.svg', false],
  ['service-worker.js', true],
])('%s is left out of a copy: %s', (path, leftOut) => expect(isLeftOut(path)).toBe(leftOut));

test('a file of an unknown kind is an error that says where to add it', () => {
  expect(mediaType('2025/12/index.html')).toBe('text/html; charset=utf-8');
  expect(() => mediaType('a.wat')).toThrow('add “wat” to src/export/format/media-type.ts');
});

test('the exit leads to a full address', () => {
  expect(readExitAddress(undefined)).toMatch(/^https:/);
  expect(readExitAddress('https://example.org/')).toBe('https://example.org/');
  expect(() => readExitAddress('javascript:alert(1)')).toThrow(
    'EXIT_ADDRESS is “javascript:alert(1)”',
  );
  expect(() => readExitAddress('example.org')).toThrow('give a full address');
});

test('WebAssembly may be compiled in the worker of the search and on no page', () => {
  const text = formatHostHeaders(paths, '/');
  const may = paths.filter((path) =>
    headersFor(`/${path}`, text).join().includes('wasm-unsafe-eval'),
  );
  expect(may).toEqual(['pagefind-worker.js']);
});
