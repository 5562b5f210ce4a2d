import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../schema/collections.ts';
import { root } from './list-source-files.ts';

/** Astro writes a JSON Schema for each collection; the editor learns here which files it is for. */
test('the editor checks every record in YAML against the schema of its collection', async () => {
  const settings = JSON.parse(await readFile(join(root, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const expected = Object.entries(collections)
    .filter(([, { pattern }]) => !pattern.endsWith('.mdx'))
    .map(([name, { folder, pattern }]) => [
      `./.astro/collections/${name}.schema.json`,
      folder === '.' ? `content/${pattern}` : `content/${folder}/${pattern}`,
    ]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
});
