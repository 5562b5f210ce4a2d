import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { guardFetch } from './guarded-fetch.ts';

const own = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = own;
});
const basePath = 'http://local/pagefind/';
const content = 'words';
const files = {
  'index/a.pf_index': createHash('sha256').update(content).digest('hex').slice(0, 12),
};
/** A guard over a network that gives one answer to everything. */
function guard(answer: () => Response | Promise<Response>) {
  const asked: unknown[] = [];
  globalThis.fetch = async (address) => {
    asked.push(address);
    return answer();
  };
  const takeFault = guardFetch(basePath, { files, held: { 'pagefind-entry.json': '{}' } });
  return { takeFault, asked };
}

test('a part that is whole is handed on', async () => {
  const { takeFault } = guard(() => new Response(content));
  const answer = await fetch(`${basePath}index/a.pf_index`);
  expect(await answer.text()).toBe(content);
  expect(takeFault()).toBeNull();
});

test.each([
  ['damaged', () => new Response('wards')],
  ['cut off', () => new Response('wor')],
  ['empty', () => new Response('')],
  ['not found', () => new Response(content, { status: 404 })],
  ['not reached', () => Promise.reject(new TypeError('no network'))],
])('a part that is %s is a fault, which is told once', async (_, answer) => {
  const { takeFault } = guard(answer);
  await expect(fetch(`${basePath}index/a.pf_index`)).rejects.toThrow();
  expect(takeFault()).toBeInstanceOf(Error);
  expect(takeFault()).toBeNull();
});

test('a part that is in no list is a fault', async () => {
  const { takeFault } = guard(() => new Response(content));
  await expect(fetch(`${basePath}index/b.pf_index`)).rejects.toThrow();
  expect(takeFault()).toBeInstanceOf(Error);
});

test('a file that came with the ground is not asked for, whatever tag it is asked with', async () => {
  const { asked } = guard(() => new Response('other'));
  expect(await (await fetch(`${basePath}pagefind-entry.json?ts=tag`)).text()).toBe('{}');
  expect(asked).toEqual([]);
});

test('what is not of the index goes its way', async () => {
  guard(() => new Response('page'));
  expect(await (await fetch('http://local/about/')).text()).toBe('page');
});
