import { expect, test } from 'vitest';
import { makeSite } from '../../src/test/made-site.ts';
import { listKinds } from './list-kinds.ts';

test('each kind is shown by its longest page; redirects are of none', () => {
  const site = makeSite({
    '/index.html': 'a',
    '/404.html': 'a',
    '/2025/index.html': 'a',
    '/2025/1/index.html': 'a',
    '/2044/12/index.html': 'longer',
    '/2044/12/cite/index.html': 'a',
    '/2025/18/d/index.html': '<meta http-equiv="refresh" content="0; url=/2025/18/#d">',
    '/compare/index.html': 'a',
    '/statements/2025/a/index.html': 'a',
  });
  expect(listKinds(site)).toEqual([
    { name: 'front', path: '/', isText: false },
    { name: 'declaration', path: '/2025/', isText: true },
    { name: 'declaration/…', path: '/2044/12/', isText: true },
    { name: 'declaration/…/cite', path: '/2044/12/cite/', isText: true },
    { name: 'compare', path: '/compare/', isText: false },
    { name: 'statements/…/…', path: '/statements/2025/a/', isText: true },
  ]);
});
