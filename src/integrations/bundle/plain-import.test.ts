import { expect, test } from 'vitest';
import { plainImport } from './plain-import.ts';

const plugin = plainImport();

test('the code that loads ahead becomes a call, in the browser’s part of the build only', () => {
  expect(
    plugin.transform('export const __vitePreload = function () { … }', '\0vite/preload-helper.js')
      ?.code,
  ).toBe('export const __vitePreload = (load) => load();');
  expect(plugin.transform('export {}', '/src/client/site.ts')).toBeNull();
  expect(plugin.configEnvironment('client')).toEqual({ build: { modulePreload: false } });
  expect(plugin.configEnvironment('ssr')).toBeNull();
});

test.each([
  ['import{t as e}from"./preload-helper.DygEbaNj.js";e(x)', 'const e=load=>load();e(x)'],
  ['import { t } from "./preload-helper.DygEbaNj.js"; t(x)', 'const t=load=>load(); t(x)'],
  [
    'import{t as e}from"./element.DygEbaNj.js";e(x)',
    'import{t as e}from"./element.DygEbaNj.js";e(x)',
  ],
])('%s costs no request of its own', (code, written) => {
  const bundle = {
    'assets/page.js': { code },
    'assets/preload-helper.DygEbaNj.js': { code: 'export{}' },
    'assets/page.css': {},
  };
  plugin.generateBundle(null, bundle);
  expect(bundle).toEqual({ 'assets/page.js': { code: written }, 'assets/page.css': {} });
});
