import { expect, test } from 'vitest';
import { findContentReads, isOfCodeTests } from './content-reads.ts';
import { listSourceFiles } from './list-source-files.ts';

test('no test of the code reads the real content: what is expected of that stands in src/test/content', async () => {
  const files = (await listSourceFiles()).filter(isOfCodeTests);
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(findContentReads)).toEqual([]);
});

test.each([
  ['the reader of the suite', `import { readCorpus } from '../../test/content/read-corpus.ts';`],
  ['a folder', `const { content } = await readContentFolder('content');`],
  ['a file', `readFileSync('content/topics/demand.yaml', 'utf8');`],
  ['an address', `fileURLToPath(new URL('../../../content/declarations', import.meta.url));`],
  [
    'a path from the root',
    `const project = fileURLToPath(new URL('../../..', import.meta.url)); cp(join(project, 'content', 'facts'), there);`,
  ],
])('one that reads it by %s is named', (_, text) =>
  expect(findContentReads({ path: 'src/model/text/x.test.ts', text })).toEqual([
    'src/model/text/x.test.ts:1',
  ]),
);

test.each([
  [
    'a folder of its own',
    `const root = await mkdtemp('x'); readFile(join(root, 'content/facts/a.yaml'));`,
  ],
  ['a path in a message', `expect(issue.file).toBe('content/facts/a.yaml');`],
  ['the page for editors', `readFile('content/README.md');`],
])('one that has to do with %s is not', (_, text) =>
  expect(findContentReads({ path: 'src/model/text/x.test.ts', text })).toEqual([]),
);
