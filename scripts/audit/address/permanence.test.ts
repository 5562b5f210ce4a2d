import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSite } from '../../../src/test/made-site.ts';
import { listAddresses } from './address-list.ts';
import { checkPermanence } from './permanence.ts';

const files: Readonly<Record<string, string>> = {
  '/index.html': '<main id="main">Start</main>',
  '/2025/index.html':
    '<div id="para-18"><p id="para-18-d">…</p></div><ol><li id="fn-9">…</li></ol>',
  '/2025/18/index.html':
    '<div id="text"><p id="d">…</p></div><section id="history-d">…</section><section id="provenance">…</section><a href="#repairs">…</a><p id="repairs">…</p>',
  '/2025/18/d/index.html': '<meta http-equiv="refresh" content="0; url=/2025/18/#d">',
  '/2025/18.json': '{}',
  '/assets/a.1234.css': '',
  '/_redirects': '',
};
const without = (...paths: string[]) =>
  makeSite(Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path))));

let project: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
    cwd: project,
    stdio: 'ignore',
  });
const write = (addresses: readonly string[]) =>
  writeFile(join(project, 'content/permanent-addresses.txt'), [...addresses, ''].join('\n'));
const messages = async (site = makeSite(files)) =>
  (await checkPermanence(site, project)).issues.map(({ message }) => message);
const all = listAddresses(makeSite(files));

/** A project whose list was committed as it was published. */
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'permanence-'));
  await mkdir(join(project, 'content'));
  await write(all);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Published');
});
afterEach(() => rm(project, { recursive: true }));

test('pages, redirects, files and the fragments that are quoted or linked to are on the list, machinery is not', () => {
  expect(all).toEqual([
    '/',
    '/2025/',
    '/2025/#fn-9',
    '/2025/#para-18',
    '/2025/#para-18-d',
    '/2025/18.json',
    '/2025/18/',
    '/2025/18/#d',
    '/2025/18/#history-d',
    '/2025/18/#repairs',
    '/2025/18/#text',
    '/2025/18/d/',
  ]);
});

test('a site that has all it ever published passes', async () => {
  expect(await checkPermanence(makeSite(files), project)).toEqual({
    issues: [],
    summary: '12 of 12 permanent addresses answer',
  });
});

test.each([
  [
    'a page',
    '/2025/18/index.html',
    [
      '/2025/18/ no longer answers',
      '/2025/18/#d no longer answers',
      '/2025/18/#history-d no longer answers',
      '/2025/18/#repairs no longer answers',
      '/2025/18/#text no longer answers',
    ],
  ],
  ['an alias', '/2025/18/d/index.html', ['/2025/18/d/ no longer answers']],
  ['a file', '/2025/18.json', ['/2025/18.json no longer answers']],
])('%s that is gone is found', async (_, path, expected) => {
  expect(await messages(without(path))).toEqual(expected);
});

test('a fragment that is gone is found', async () => {
  const site = makeSite({
    ...files,
    '/2025/index.html': '<div id="para-18"></div><ol><li id="fn-9"></li></ol>',
  });
  expect(await messages(site)).toEqual(['/2025/#para-18-d no longer answers']);
});

test('a fragment answers also when no link leads to it any more', async () => {
  const page = files['/2025/18/index.html'] ?? '';
  const site = makeSite({ ...files, '/2025/18/index.html': page.replace(/<a .*<\/a>/, '') });
  expect(await messages(site)).toEqual([]);
});

test('a line taken out is found before it is committed', async () => {
  await write(all.filter((address) => address !== '/2025/18/d/'));
  expect(await messages(without('/2025/18/d/index.html'))).toEqual([
    '/2025/18/d/ was listed once and has been removed',
  ]);
});

test('a line taken out is found for ever after, also with its page', async () => {
  await write(all.filter((address) => address !== '/2025/18/d/'));
  git('commit', '-q', '-a', '-m', 'A line is taken out');
  await write([...all.filter((address) => address !== '/2025/18/d/'), '/2026/']);
  git('commit', '-q', '-a', '-m', 'Something else');
  expect(await messages(without('/2025/18/d/index.html'))).toContain(
    '/2025/18/d/ was listed once and has been removed',
  );
});

test('what is new must be added, and nothing stands twice', async () => {
  await write([...all, '/2025/']);
  const site = makeSite({ ...files, '/2026/index.html': '' });
  expect(await messages(site)).toEqual([
    '/2025/ is listed twice',
    '/2026/ is built and not listed',
  ]);
});

test('without a history it says that removed lines are not checked', async () => {
  await rm(join(project, '.git'), { recursive: true });
  expect((await checkPermanence(makeSite(files), project)).summary).toMatch(
    /history not available, removed lines not checked$/,
  );
});
