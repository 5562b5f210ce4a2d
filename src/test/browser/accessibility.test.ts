import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accessibility } from '../../../scripts/audit/page/accessibility.ts';
import { readBuiltSite } from '../../../scripts/audit/rule/built-site.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title><meta name="viewport" content="width=device-width"></head><body><main><h1>T</h1>${body}</main></body></html>`;

test.each([
  ['a sound page', '<p>Words.</p>', ''],
  ['grey on white', '<p style="color: #888; background: #fff">Words.</p>', 'color-contrast'],
  ['a button without a name', '<button></button>', 'button-name'],
  ['a link in running text', '<p>See <a href="/">the words of it</a>, whole.</p>', ''],
  ['a link alone that a finger misses', '<p><a href="/">the words of it</a></p>', 'px high'],
  [
    'a line wider than the window',
    '<p style="inline-size: 2000px">Words.</p>',
    'wider than its window',
  ],
])('the accessibility rule on %s', async (_, body, message) => {
  const folder = await mkdtemp(join(tmpdir(), 'every-paragraph-axe-'));
  try {
    await writeFile(join(folder, 'index.html'), page(body));
    const { issues } = await accessibility.check(await readBuiltSite(folder, '/'));
    if (message === '') expect(issues).toEqual([]);
    else expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
  } finally {
    await rm(folder, { recursive: true });
  }
});
